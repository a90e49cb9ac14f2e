// English for the rules on form and law, and for faults of the file that says where they stand. Which section a rule
// rests on, and when it was read, is data, and is told after these words.
import type { FormsArgs, LawRuleArgs, LawRuleId } from '../../diagnostics/codes.js';
import { asArgument } from '../as-argument.js';
import type { WordsFor } from '../words.js';
import { format } from './format.js';
import { aForm } from './forms.js';
import { meant } from './source.js';

const inQuotes = (ids: readonly string[]) => ids.map((id) => `“${id}”`);
const quoted = (ids: readonly string[]) => format.all(inQuotes(ids));
const anyOf = (ids: readonly string[]) => format.either(inQuotes(ids));

/** How a finding is answered, and how one is that only a named section answers. */
const ANSWER = 'write the answer under “avklaringer” with “regel”, “svar”, “av” and “dato”';
const ANSWER_WITH_SECTION =
  'write the answer under “avklaringer” with “regel”, “svar”, “av” and “dato”, and the section in “paragraf”';

/** What the tool knows may allow it, after the reason; and what to do about it, after the other ways. */
function mayOpen(openings: readonly string[]): string {
  return openings.length === 0
    ? ''
    : ` The tool knows a possible opening: ${format.all(openings)} may allow it.`;
}

function ifOpen(openings: readonly string[]): string {
  const allows = openings.length === 0 ? 'legislation allows' : `${format.either(openings)} allows`;
  return `If ${allows} it here, ${ANSWER_WITH_SECTION}.`;
}

const EXCEPTIONS =
  'The exceptions are decisions on internal matters of the cooperation, and decisions made to manage grant schemes.';
const FIX_DECISIONS =
  'Let the municipality make the decisions itself, and answer “nei” under “overført-myndighet”, or consider a host municipality if the task is a statutory duty. If only the exceptions apply, write “interne-forhold” or “tilskuddsordninger” in “gjelder-bare” in the same place.';

export const lawRuleWords: WordsFor<LawRuleArgs> = {
  'ipr-tjenester': ({ alternative }) => ({
    what: `“${alternative}” is an intermunicipal political council that is to deliver services.`,
    why: 'The ministry’s view is that such a council is not to deliver services. The act itself says that the council may deal with matters across municipal boundaries, and does not mention services.',
    fix: `Consider a municipal task community or another form. If you think that the council can be used, ${ANSWER_WITH_SECTION}.`,
  }),
  'ipr-enkeltvedtak': ({ alternative }) => ({
    what: `“${alternative}” is an intermunicipal political council that is to make individual administrative decisions.`,
    why: `Such a council cannot be given that authority. ${EXCEPTIONS}`,
    fix: FIX_DECISIONS,
  }),
  'ko-enkeltvedtak': ({ alternative }) => ({
    what: `“${alternative}” is a municipal task community that is to make individual administrative decisions.`,
    why: `A task community cannot be given that authority. ${EXCEPTIONS}`,
    fix: FIX_DECISIONS,
  }),
  'ko-enkeltvedtak-saerlov': ({ alternative, openings }) => ({
    what: `“${alternative}” is a municipal task community that is to make individual administrative decisions, and two acts may give different answers.`,
    why: `Under the Local Government Act, a task community cannot be given that authority, two exceptions apart.${mayOpen(openings)} Which of the acts prevails has not been checked.`,
    fix: `Have it clarified which of the acts prevails, and ${ANSWER_WITH_SECTION}. If it is not clarified, consider a host municipality.`,
  }),
  'ipr-ko-forskrift': ({ alternative, form }) => ({
    what: `“${alternative}” is ${aForm(form)} that is to issue regulations.`,
    why: 'The rules on this form mention only individual administrative decisions. Regulations are mentioned in the rules on host municipalities. Whether this form can be given such authority has not been checked.',
    fix: `Let the municipal councils issue the regulations themselves, and write “forskrift: nei”, or consider a host municipality. If the legal basis has been clarified, ${ANSWER}.`,
  }),
  'ipr-ko-deltakere': ({ alternative, form, participant }) => ({
    what: `“${alternative}” is ${aForm(form)} with “${participant}” as a participant.`,
    why: 'Under the act, it is municipalities and county authorities that can establish such a cooperation. No other participants are mentioned.',
    fix: 'Remove the participant under “andre-deltakere”, or consider a form that is open to more, for example a limited company. If the participant is a municipality or a county authority, correct “type”.',
  }),
  'selskap-delegering-lovpalagt': ({ alternative, form, openings }) => ({
    what: `“${alternative}” is ${ownBody(form)} that is to make decisions in matters of statutory duty.`,
    why: `In matters of statutory duty, the municipality can give another legal person authority to make decisions as far as legislation allows it.${mayOpen(openings)}`,
    fix: `Let the municipality make the decisions itself, and answer “nei” under “overført-myndighet”, or consider a host municipality. ${ifOpen(openings)}`,
  }),
  'selskap-delegering-annet': ({ alternative, form }) => ({
    what: `“${alternative}” is ${ownBody(form)} that is to decide cases of importance in principle.`,
    why: 'When the task is not a statutory duty, another legal person can be given authority in cases that are not of importance in principle. Those that are stay with the municipality.',
    fix: 'Let the municipal council decide the cases of importance in principle, and write “prinsipielle-saker: nei” under “overført-myndighet”.',
  }),
  'vkadm-prinsipiell': ({ alternative }) => ({
    what: `“${alternative}” is an administrative host-municipality cooperation that is to decide cases of importance in principle.`,
    why: 'In this form, the host municipality can only make decisions in cases that are not of importance in principle.',
    fix: 'Let each municipality decide its own cases of importance in principle, and write “prinsipielle-saker: nei”, or consider a host-municipality cooperation with a joint popularly elected board.',
  }),
  'vk-lovforbud': ({ alternative, law, section }) => ({
    what: `“${alternative}” leaves the task to a host municipality, but the case says that ${law} ${section} bars it.`,
    why: 'A host municipality can be given tasks and authority as far as other legislation does not stand in the way.',
    fix: 'Let the municipality perform the task itself, or consider another form. If the section does not bar it after all, remove “overføring-avskåret” under “oppgave”.',
  }),
  'vk-ulike-parter': ({ alternative, participant }) => ({
    what: `“${alternative}” is a host-municipality cooperation with a county authority, “${participant}”, as a participant.`,
    why: 'The rules on host municipalities apply between municipalities, or between county authorities. They do not mention cooperation between a municipality and a county authority.',
    fix: 'Remove the county authority under “andre-deltakere”, or consider a form in which both can take part, for example an intermunicipal company.',
  }),
  'vk-ikke-lovpalagt': ({ alternative, known }) => ({
    what: known
      ? `“${alternative}” gives a host municipality a task that is not a statutory duty.`
      : `“${alternative}” gives the task to a host municipality, but the case does not say whether it is a statutory duty.`,
    why: 'The rules on host municipalities are written for statutory duties. Whether they can be used for other tasks has not been checked.',
    fix: known ? `Have the legal basis assessed, and ${ANSWER}.` : 'Answer “lovpålagt” under “oppgave”.',
  }),
  'avtale-enkeltvedtak': ({ alternative, form, openings }) => ({
    what: `“${alternative}” is ${aForm(form)} in which others are to make individual administrative decisions or issue regulations in matters of statutory duty.`,
    why: `If another municipality is to do it, the rules on host municipalities are the general way. Otherwise, legislation has to allow it.${mayOpen(openings)}`,
    fix: `Let the municipality make the decisions itself, and answer “nei” under “overført-myndighet”, or consider a host municipality. ${ifOpen(openings)}`,
  }),
  'iks-deltakere': ({ alternative, participant }) =>
    participant === null
      ? {
          what: `“${alternative}” is an intermunicipal company in which all participants are to have limited liability.`,
          why: 'The Intermunicipal Companies Act does not apply when all participants have limited liability for what the company owes.',
          fix: 'Consider a limited company, or remove “begrenset-ansvar”.',
        }
      : {
          what: `“${alternative}” is an intermunicipal company with “${participant}” as a participant.`,
          why: 'In an intermunicipal company, all participants are municipalities, county authorities or other intermunicipal companies.',
          fix: 'Remove the participant under “andre-deltakere”, or consider a limited company. If the participant is one of those mentioned, correct “type”.',
        },
  'barnevern-akutt': ({ alternative, form }) => ({
    what: `“${alternative}” is ${aForm(form)} that is to make individual administrative decisions in the child welfare emergency service.`,
    why: 'In the municipality, it is the head of the child welfare service or the deputy who makes emergency decisions. Under the rules entered here, a joint service that is to make them must belong to the municipality itself or to a host municipality.',
    fix: 'Consider a host municipality, or let the head of the service in each municipality make the decisions, and write “enkeltvedtak: nei” under “overført-myndighet”.',
  }),
  'barnevern-akutt-avtale': ({ alternative }) => ({
    what: `“${alternative}” is cooperation by agreement on the child welfare emergency service.`,
    why: 'The head of the child welfare service in each municipality, or the deputy, then still has to make the emergency decisions. How much else a joint service can do has not been checked.',
    fix: `Clarify who makes emergency decisions at night and at weekends, and ${ANSWER}.`,
  }),
  'barnevern-privat': ({ alternative, role }) => ({
    what: {
      leads: `In “${alternative}”, a private supplier is to lead child welfare work or act on behalf of the municipality.`,
      decides: `In “${alternative}”, a private supplier is to make decisions in child welfare.`,
      both: `In “${alternative}”, a private supplier is both to lead work and to make decisions in child welfare.`,
    }[role],
    why: 'Private parties may help in child welfare, but may not lead the service, make its decisions or act on behalf of the municipality.',
    fix: {
      leads: 'Let the municipality lead the service, and write “leder-tjenesten: nei” under “leverandør”.',
      decides:
        'Let the municipality make the decisions, and write “enkeltvedtak: nei” under “overført-myndighet”.',
      both: 'Let the municipality lead and decide: write “leder-tjenesten: nei” under “leverandør” and “enkeltvedtak: nei” under “overført-myndighet”.',
    }[role],
  }),
  'annen-uten-hjemmel': ({ alternative, missing }) => ({
    what: `“${alternative}” has the form “annen”, but the case does not say ${
      {
        name: 'what the form is called',
        basis: 'what the form is based on',
        both: 'what the form is called or is based on',
      }[missing]
    }.`,
    why: 'Municipalities may also cooperate in other ways than those the act mentions, where the law allows for it. The case then has to show what allows for it.',
    fix: `Write ${
      { name: '“navn”', basis: '“hjemmel”', both: '“navn” and “hjemmel”' }[missing]
    } under “annen-form”.`,
  }),
  'styre-etter-27': ({ alternative }) => ({
    what: `“${alternative}” refers to section\u00a027, which may be the old rule on intermunicipal boards.`,
    why: 'Such boards, under the Local Government Act of 1992, were to be converted to an intermunicipal political council or a municipal task community within four years of the rules on these taking effect.',
    fix: `Find out which form the cooperation has now, and correct “form”. If it refers to another act, ${ANSWER}.`,
  }),
  'garanti-avskaret': ({ alternative, reason }) => ({
    what: `“${alternative}” has a guarantee ${
      {
        risk: 'with substantial financial risk',
        business: 'for business activity',
        both: 'for business activity, with substantial financial risk',
      }[reason]
    }.`,
    why: 'A municipality cannot give such a guarantee for activity that others run. This concerns the guarantee, not the organisation form.',
    fix: 'Find other financing, and remove “garanti”, or correct the answers under it.',
  }),
  garanti: ({ alternative }) => ({
    what: `“${alternative}” has a guarantee from a municipality.`,
    why: 'The guarantee is valid only if the ministry has approved the decision to give it. Guarantees for small amounts need no approval.',
    fix: `Set aside time for the approval. When it has been clarified, ${ANSWER}.`,
  }),
  robek: ({ alternative, names, what }) => ({
    what: `“${alternative}” is to be able to ${
      {
        loan: 'take out loans',
        lease: 'lease beyond the next four budget years',
        both: 'take out loans and lease beyond the next four budget years',
      }[what]
    }, and ${format.all([...names])} ${names.length === 1 ? 'is' : 'are'} in ROBEK.`,
    why: `When a participant is in the register for conditional approval and control, the company’s decision to ${
      {
        loan: 'take out a loan',
        lease: 'enter into such a lease',
        both: 'take out a loan or enter into such a lease',
      }[what]
    } is not valid until the ministry has approved it.`,
    fix: `Set aside time for the approval, and include it in the risk analysis. When it has been clarified, ${ANSWER}.`,
  }),
  'lan-for-andres-eiendeler': ({ alternative, known }) => ({
    what: known
      ? `In “${alternative}”, a municipality is to borrow for something that others are to own, but the task is not a statutory duty.`
      : `In “${alternative}”, a municipality is to borrow for something that others are to own, but the case does not say whether the task is a statutory duty.`,
    why: 'A municipality may borrow to give grants for buildings and equipment owned by another municipality, or by a company under municipal control in which it has a share. This applies only in areas where the municipalities have a statutory responsibility.',
    fix: known
      ? `Consider other financing. If it still concerns an area with a statutory responsibility, ${ANSWER}.`
      : 'Answer “lovpålagt” under “oppgave”.',
  }),
  'anskaffelse-avtale': ({ alternatives }) => ({
    what: `The rules on public procurement may apply to ${quoted(alternatives)}.`,
    why: 'That is decided by the procurement rules, whatever form the cooperation has.',
    fix: `Have it assessed, also whether the exceptions for in-house procurement and public cooperation fit, and ${ANSWER}.`,
  }),
  mvakomp: ({ alternative, problem }) => ({
    what: {
      service: `“${alternative}” may lose VAT compensation: the task is not entered as a statutory health, education or social service.`,
      competition: `“${alternative}” may lose VAT compensation: the service is also sold in competition with others.`,
      both: `“${alternative}” may lose VAT compensation: the service is sold in competition with others, and the task is not entered as a statutory health, education or social service.`,
    }[problem],
    why: 'Limited companies, cooperatives and associations get compensation on narrower terms than municipalities. Without it, the tax becomes a cost.',
    fix: `Answer “helse-utdanning-sosial” and “selges-i-konkurranse” under “oppgave”, and include the cost under “økonomi”. If it has been clarified, ${ANSWER}.`,
  }),
  virksomhetsoverdragelse: ({ alternatives }) => ({
    what: `Employees may get a new employer in ${quoted(alternatives)}.`,
    why: 'When a unit passes to a new employer and keeps its identity, the terms of the employees may follow. A purely administrative transfer may fall outside.',
    fix: `Have it assessed whether this is a transfer of undertaking, discuss it with the union representatives, and ${ANSWER}.`,
  }),
  medbestemmelse: ({ names }) => ({
    what: `Employees are affected, but no joint employer–employee committee is recorded for ${format.all([...names])}.`,
    why: 'The municipality must have such a committee for cases on the relation between the employees and the municipality as employer. It may be replaced by another arrangement if at least three quarters of the employees so wish.',
    fix: 'Record the meeting of the joint committee (partssammensatt utvalg) under “behandling”, also when it is planned. If the employees have another arrangement, record it under “medvirkning” with “annen-ordning: ja”.',
  }),
  'taushetsplikt-personvern': ({ alternatives }) => ({
    what: `The municipalities are to share personal data in ${quoted(alternatives)}.`,
    why: 'Before the sharing begins, it has to be clear who is responsible for the data, who processes them for others, and what the duty of confidentiality allows.',
    fix: `Clarify who is the controller, whether a data processing agreement is needed, and whether the consequences for privacy have to be assessed, and ${ANSWER}.`,
  }),
  'forsvarlig-utredet': ({ missing }) => ({
    what: {
      facts: 'The case refers to no sources.',
      law: 'The case does not say whether the task is a statutory duty.',
      both: 'The case refers to no sources, and does not say whether the task is a statutory duty.',
    }[missing],
    why: 'The municipal chief executive is to see to it that cases for elected bodies are properly studied, with a basis in fact and in law for the decision.',
    fix: {
      facts: 'Add the sources under “kilder”.',
      law: 'Answer “lovpålagt” under “oppgave”.',
      both: 'Add the sources under “kilder”, and answer “lovpålagt” under “oppgave”.',
    }[missing],
  }),
  likelydende: ({ names }) => ({
    what: `The municipal councils of ${format.all([...names])} have decided differently.`,
    why: 'Each municipal council adopts the agreement on the cooperation itself. If the decisions differ, it has to be clarified whether they have adopted the same agreement.',
    fix: `Compare “utfall” and “vedtakstekst” under “behandling”, and put the case forward again if necessary. If the difference does not matter, ${ANSWER}.`,
  }),
  'vk-varsle-statsforvalter': ({ alternatives, decided }) => ({
    what: decided
      ? `It is not recorded that the County Governor has been informed of ${anyOf(alternatives)}.`
      : `If the municipalities choose ${anyOf(alternatives)}, the County Governor is to be informed.`,
    why: 'The host municipality is to inform the County Governor that the cooperation has been established. It is a notification, not an application.',
    fix: decided
      ? 'Send the notification, and record it under “meldinger” with “til: statsforvalteren”.'
      : 'Include the notification in the plan, and record it under “meldinger” when it has been sent.',
  }),
  'ansvar-ubegrenset': ({ alternatives }) => ({
    what: `The municipalities are liable without limit for their share of what ${anyOf(alternatives)} owes.`,
    why: 'If the cooperation does not pay within 14 days of a demand, whoever is owed money can claim from the municipality for its share. A municipality that withdraws stays liable for its share of what was owed then.',
    fix: 'Include it in the risk analysis, and write the liability shares in the agreement when they do not follow the ownership shares.',
  }),
  'merforbruk-dekning': ({ alternatives }) => ({
    what: `A deficit in the operation of ${anyOf(alternatives)} is to be covered the year after.`,
    why: 'If it is not covered, the participating municipalities have to transfer the rest. If they are to share it otherwise than they share liability, the cooperation agreement has to say so.',
    fix: 'Include it in the part of the case on finances, and settle in the agreement how a deficit is to be shared.',
  }),
  'vk-klage-og-kontroll': ({ alternatives }) => ({
    what: `Special rules on appeals and legality review apply to ${quoted(alternatives)}.`,
    why: 'Where the appeals body is not a state body, appeals in an administrative cooperation go to the municipality that delegated the authority, and with a joint board to a separate appeals board. Three or more members of the cooperating municipality’s council can demand a legality review of decisions made on its behalf; members of the host municipality’s council cannot.',
    fix: 'Explain in the case where residents are to appeal, and who appoints an appeals board.',
  }),
  'iks-habilitet': ({ alternatives }) => ({
    what: `In ${quoted(alternatives)}, people with a role both in the company and in the municipality may be disqualified.`,
    why: 'The Local Government Act’s rules on impartiality also apply to the company’s employees and to the members of the bodies that govern it.',
    fix: 'Bear it in mind when you choose people for the board and the council of representatives, and clarify who can deal with cases on the company in the municipality.',
  }),
  'kontrollutvalg-innsyn': ({ alternatives }) => ({
    what: `The control committee has access to ${quoted(alternatives)}.`,
    why: 'In councils, task communities and companies, it can demand information and be present at meetings of the council of representatives, the general meeting and similar bodies. In a host-municipality cooperation, the host’s control committee carries out control on behalf of all.',
    fix: 'Write in the agreement how the control committees are to be notified of meetings, and which documents they are to receive.',
  }),
  eierskapsmelding: ({ alternatives }) => ({
    what: `If the municipalities choose ${anyOf(alternatives)}, the cooperation belongs in their ownership reports.`,
    why: 'The report is to list companies and other undertakings in which the municipality has ownership or equivalent interests. The municipal council itself adopts it at least once in each election period.',
    fix: 'Say in the case what the municipality wants from its ownership, and include the cooperation in the next ownership report.',
  }),
  'mva-egne-behov': ({ alternatives, share }) => ({
    what: `${format.short(share)}\u00a0per cent of the turnover in ${quoted(alternatives)} is expected to come from parties other than the participants.`,
    why: 'When a cooperation mainly serves the participants’ own needs, what it does for them may be exempt from value added tax.',
    fix: 'Have the tax assessed, and use the answer in the figures under “økonomi”.',
  }),
  'brann-formelt-ansvar': ({ alternatives }) => ({
    what: `In ${quoted(alternatives)}, the municipality keeps the formal responsibility for the fire service.`,
    why: 'Others may perform the tasks, but the authority is exercised under the municipality’s formal responsibility. It has to be possible to document that, and agreements on it are to be sent to the central supervisory authority.',
    fix: 'Write in the case and in the agreement how the municipality is to follow this up and document it.',
  }),
  'krematorium-tillatelse': () => ({
    what: 'The case concerns cremation, and a new crematorium needs permission.',
    why: 'The ministry gives the permission. The same applies when a crematorium is materially changed.',
    fix: 'Set aside time for the application, or say in the case that neither buildings nor plant are materially changed.',
  }),
};

/** A form, with what makes a council or a task community another legal person. */
function ownBody(form: string): string {
  return form === 'ipr' || form === 'ko' ? `${aForm(form)} (a legal person of its own)` : aForm(form);
}

/** What each rule asks for: the sentence when it is so, and the sentence when it is not. */
export const lawRequirements: Record<LawRuleId, { met: string; unmet: string }> = {
  'ipr-tjenester': {
    met: 'Political council without services',
    unmet: 'A political council is to deliver services',
  },
  'ipr-enkeltvedtak': {
    met: 'Political council without individual administrative decisions',
    unmet: 'A political council is to make individual administrative decisions',
  },
  'ko-enkeltvedtak': {
    met: 'Task community without individual administrative decisions',
    unmet: 'A task community is to make individual administrative decisions',
  },
  'ko-enkeltvedtak-saerlov': {
    met: 'It is clear which act prevails on individual administrative decisions',
    unmet: 'It is not clear which act prevails on individual administrative decisions',
  },
  'ipr-ko-forskrift': {
    met: 'The legal basis for issuing regulations has been clarified',
    unmet: 'The legal basis for issuing regulations has not been clarified',
  },
  'ipr-ko-deltakere': {
    met: 'Only municipalities and county authorities in councils and task communities',
    unmet:
      'Parties other than municipalities and county authorities take part in a council or task community',
  },
  'selskap-delegering-lovpalagt': {
    met: 'Decisions in matters of statutory duty are not left to another legal person without a legal basis',
    unmet: 'Another legal person is to make decisions in matters of statutory duty',
  },
  'selskap-delegering-annet': {
    met: 'Cases of importance in principle stay with the municipality',
    unmet: 'Another legal person is to decide cases of importance in principle',
  },
  'vkadm-prinsipiell': {
    met: 'Administrative host-municipality cooperation without cases of importance in principle',
    unmet: 'An administrative host-municipality cooperation is to decide cases of importance in principle',
  },
  'vk-lovforbud': {
    met: 'No special act is recorded as barring a host municipality',
    unmet: 'A special act is recorded as barring a host municipality',
  },
  'vk-ulike-parter': {
    met: 'Host-municipality cooperation between like parties',
    unmet: 'A county authority takes part in a host-municipality cooperation between municipalities',
  },
  'vk-ikke-lovpalagt': {
    met: 'The legal basis for a host municipality has been clarified',
    unmet: 'The legal basis for a host municipality has not been clarified',
  },
  'avtale-enkeltvedtak': {
    met: 'Agreement or purchase without individual administrative decisions or regulations in matters of statutory duty',
    unmet: 'Others are to make decisions in matters of statutory duty by agreement or purchase',
  },
  'iks-deltakere': {
    met: 'The participants in intermunicipal companies are as the act describes',
    unmet: 'The participants in an intermunicipal company are not as the act describes',
  },
  'barnevern-akutt': {
    met: 'Emergency decisions in child welfare lie in the municipality or a host municipality',
    unmet: 'Emergency decisions in child welfare lie outside the municipality and a host municipality',
  },
  'barnevern-akutt-avtale': {
    met: 'It is clear who makes emergency decisions',
    unmet: 'It is not clear who makes emergency decisions',
  },
  'barnevern-privat': {
    met: 'The municipality leads and decides in child welfare',
    unmet: 'A private party is to lead or decide in child welfare',
  },
  'annen-uten-hjemmel': {
    met: 'Any other form has a name and a legal basis',
    unmet: 'Another form lacks a name or a legal basis',
  },
  'styre-etter-27': {
    met: 'No form refers to the old rule on intermunicipal boards',
    unmet: 'A form refers to the old rule on intermunicipal boards',
  },
  'garanti-avskaret': {
    met: 'No guarantee for business activity or with substantial risk',
    unmet: 'A guarantee is for business activity or has substantial risk',
  },
  garanti: {
    met: 'Approval of a guarantee has been clarified',
    unmet: 'A guarantee has to be approved',
  },
  robek: {
    met: 'Approval of loans and leases has been clarified',
    unmet: 'A loan or lease has to be approved because a participant is in ROBEK',
  },
  'lan-for-andres-eiendeler': {
    met: 'Loans for what others own concern a statutory responsibility',
    unmet: 'A loan for what others own is not tied to a statutory responsibility',
  },
  'anskaffelse-avtale': {
    met: 'The relation to the procurement rules has been clarified',
    unmet: 'The relation to the procurement rules has not been clarified',
  },
  mvakomp: {
    met: 'VAT compensation has been clarified',
    unmet: 'VAT compensation may be lost',
  },
  virksomhetsoverdragelse: {
    met: 'Transfer of undertaking has been assessed',
    unmet: 'It is not clear whether there is a transfer of undertaking',
  },
  medbestemmelse: {
    met: 'A joint committee or another arrangement is recorded in each municipality',
    unmet: 'The joint employer–employee committee is not recorded in each municipality',
  },
  'taushetsplikt-personvern': {
    met: 'Privacy and confidentiality have been clarified',
    unmet: 'Privacy and confidentiality have not been clarified',
  },
  'forsvarlig-utredet': {
    met: 'The case has sources and says whether the task is a statutory duty',
    unmet: 'The case lacks sources, or does not say whether the task is a statutory duty',
  },
  likelydende: {
    met: 'The municipal councils have decided alike',
    unmet: 'The municipal councils have decided differently',
  },
  'vk-varsle-statsforvalter': {
    met: 'The County Governor has been informed',
    unmet: 'The County Governor is to be informed',
  },
  'ansvar-ubegrenset': {
    met: 'No form with unlimited liability',
    unmet: 'The municipalities are liable without limit for their share',
  },
  'merforbruk-dekning': {
    met: 'No form with special rules on deficits',
    unmet: 'A deficit is to be covered the year after',
  },
  'vk-klage-og-kontroll': {
    met: 'No form with special rules on appeals and legality review',
    unmet: 'Special rules on appeals and legality review apply',
  },
  'iks-habilitet': {
    met: 'No form with double roles in company and municipality',
    unmet: 'Roles both in the company and in the municipality may disqualify',
  },
  'kontrollutvalg-innsyn': {
    met: 'No form with special rules on the control committee’s access',
    unmet: 'The control committee has access',
  },
  eierskapsmelding: {
    met: 'No form that belongs in the ownership report',
    unmet: 'The cooperation belongs in the ownership report',
  },
  'mva-egne-behov': {
    met: 'No special rules on VAT for small sales to others',
    unmet: 'Small sales to others may matter for VAT',
  },
  'brann-formelt-ansvar': {
    met: 'The municipality performs the fire service itself',
    unmet: 'The municipality keeps the formal responsibility for the fire service',
  },
  'krematorium-tillatelse': {
    met: 'The case does not concern cremation',
    unmet: 'A new crematorium needs permission',
  },
};

export const formsWords: WordsFor<FormsArgs> = {
  'former-ubrukelig': ({ file, errors }) => ({
    what: `The file of organisation forms, ${file}, has ${errors} ${errors === 1 ? 'error' : 'errors'}.`,
    why: 'It holds the rules on form and law. The case cannot be assessed until the file is in order.',
    fix: `Correct the file. See the errors with: samarbeid validate ${asArgument(file)}`,
  }),
  'former-ikke-funnet': () => ({
    what: 'There is no file of organisation forms.',
    why: 'It holds the rules on form and law. Without them the tool cannot assess anything.',
    fix: 'The tool comes with such a file. Install it again, or put a file that begins with “format: former/1” in the folder “criteria” beside the case.',
  }),
  'henvisning-uforstaelig': ({ found }) => ({
    what: `“${found}” cannot be read as a reference.`,
    why: 'References are checked against the list of sources, so they need a fixed form.',
    fix: 'Write the id of the source and then the place, in Norwegian, for example “kommuneloven §\u00a018-2 første ledd”. A letter and a number may follow: “bokstav b”, “nr.\u00a04”.',
  }),
  'henvisning-ukjent': ({ found, law, known, suggestion }) => ({
    what: law === '' ? `“${found}” is not a source in the file.` : `“${found}” is not listed under “${law}”.`,
    why: 'What is not listed cannot be checked.',
    fix:
      law === '' && suggestion === null
        ? `Add the source under “kilder”. ${meant(suggestion, known)}`
        : meant(suggestion, known),
  }),
  'regel-uten-hjemmel': ({ rules }) => ({
    what:
      rules.length === 1
        ? `The rule ${quoted(rules)} is missing under “regler”.`
        : `The rules ${quoted(rules)} are missing under “regler”.`,
    why: 'A rule that is not listed never says anything, even where the law applies.',
    fix: 'Add a line for each, with “paragraf” and either “kontrollert” or “ikke-kontrollert”.',
  }),
  'form-mangler': ({ forms }) => ({
    what:
      forms.length === 1
        ? `The form ${quoted(forms)} is missing under “former”.`
        : `The forms ${quoted(forms)} are missing under “former”.`,
    why: 'A case may use any of the forms.',
    fix: 'Add the form with “navn”, “nærmest”, “egenskaper” and “kontroll”.',
  }),
};
