// English for “samarbeid explain”: what each rule asks for or guards against, and why.
import type { DraftRuleId, RuleId } from '../../diagnostics/codes.js';

export { faultTexts } from './faults.js';
export { knowledgeWords } from './knowledge-words.js';
export { outcomeTexts } from './outcomes.js';
export { termTexts } from './terms.js';

export const ruleExplanations: Record<RuleId | DraftRuleId, string> = {
  'nullalternativ-mangler':
    'Every score is a change from the zero alternative: what happens without the cooperation. The case therefore needs an alternative with the id “nullalternativ”. Without it, there is nothing to measure the others against.',
  'nullalternativ-poengsatt':
    'The zero alternative is 0 on every criterion, since the others are measured against it. A score on it would measure it against itself.',
  'kriterium-ikke-vurdert':
    'Every alternative is to be assessed on every criterion in the agreement, for all the municipalities. What has not been assessed is not counted as 0. The value is shown as a range instead, since the result may change when the gap is filled.',
  'begrunnelse-mangler':
    'A score is a judgement, and others must be able to check it. A sentence or two on facts and reasoning is enough. With a reason, an elected representative can disagree with it, and not only with the number.',
  'mulig-dobbelttelling':
    'Each criterion is to measure something of its own. When the same figure or the same sentence is behind the score on two of them, it may count twice. The rule looks for figures with a unit, such as full-time equivalents and kroner, and for whole sentences. It leaves out small and round figures, and figures measured against different starting points: 13 full-time equivalents against 14 and 13 against 5 are two circumstances. Sometimes it is right that something counts for both, for example when fewer full-time equivalents both cost less and make the professional environment smaller. The case then answers the finding.',
  'poeng-utenfor-skala':
    'The agreement sets the scale. A score outside it has no stated meaning, and counts as not assessed until it is corrected.',
  'poeng-utenfor-spenn':
    'A range says how low and how high the score could reasonably be. It is to run from low to high, with the score within it. If the numbers contradict each other, they count as not assessed.',
  'risikoanalyse-mangler':
    'The agreement requires a risk and consequence analysis for each area of cooperation. It is to have events and say when it was carried out, so that the reader sees what can go wrong and how recent the assessment is.',
  'fordeler-eller-ulemper-mangler':
    'The agreement requires the analysis to show both advantages and disadvantages. The rule looks for at least one of each for every alternative that can be chosen. An alternative without disadvantages has rarely been fully studied.',
  'rod-hendelse-uten-tiltak':
    'The risk matrix in the agreement says which events are red. A red event is to have a measure, and someone who is responsible for it. Otherwise the elected representatives learn of the danger, but not of what is done about it.',
  'tiltak-oker-risiko':
    'A measure is to make the risk smaller. If the risk class is worse after the measure than before, the levels have probably been swapped. If it is meant that way, it is no measure.',
  'konsekvens-ikke-vurdert':
    'The case paper has separate headings for finances, the environment and public health. The rule is a reminder of those that have not been assessed, also when the case says so openly and gives a reason.',
  'medvirkning-mangler':
    'When employees are affected, union representatives and safety representatives are to take part in each municipality before the case is decided. The rule checks that this is recorded for all the municipalities. An entry without a municipality counts for all of them.',
  'fortegn-mot-kroner':
    'On some criteria, the agreement says that the score is to fit with the amounts in the case. The rule compares only the direction: a plus with higher costs, or a minus with savings, has to be corrected or explained.',
  'dato-uten-mening':
    'Some dates cannot be right together: something done after the day the case speaks of, a decision before the participation, a deadline that has already passed, or an effect outside the analysis period. It is usually a slip of the pen.',
  'ukjent-henvisning':
    'What the case mentions by an id has to exist in the case or in the agreement: criteria, alternatives, municipalities, sources, bodies and rules. A slip in an id makes the content fall out of the assessment.',

  'ipr-tjenester':
    'An intermunicipal political council is an arena for matters across municipal boundaries. The act does not mention services, and it is the ministry’s view that the council is not to deliver them. The municipalities can therefore answer the rule by naming a section.',
  'ipr-enkeltvedtak':
    'An intermunicipal political council cannot be given authority to make individual administrative decisions. There are two exceptions: decisions on internal matters of the cooperation, and decisions made to manage grant schemes. The rule speaks up when the case gives the council more than that.',
  'ko-enkeltvedtak':
    'A municipal task community cannot be given authority to make individual administrative decisions. There are two exceptions: decisions on internal matters of the cooperation, and decisions made to manage grant schemes. The rule speaks up when the case gives the community more than that.',
  'ipr-ko-deltakere':
    'The act says that municipalities and county authorities can establish political councils and task communities. It mentions no others. The rule speaks up when a private party, the state, an intermunicipal company or anyone else is listed as a participant.',
  'selskap-delegering-lovpalagt':
    'In cases on statutory duties, the municipal council can give other legal persons authority to make decisions as far as legislation allows it. Someone has to have examined how far that is. The rule can be answered by naming the section.',
  'selskap-delegering-annet':
    'In cases that are not on statutory duties, other legal persons can be given authority to make decisions when the case is not of importance in principle. Those that are stay with the municipality. That establishing the cooperation is itself a case of importance in principle bars nothing.',
  'vkadm-prinsipiell':
    'In an administrative host-municipality cooperation, the host makes decisions in cases that are not of importance in principle. A joint popularly elected board can be given authority in all types of cases, unless otherwise provided by law. That establishing the cooperation is itself a case of importance in principle bars nothing.',
  'vk-lovforbud':
    'A municipality can leave tasks and authority to a host municipality as far as other legislation does not stand in the way. The tool does not know every special act. The rule relies on what the case itself says of a section that bars it.',
  'vk-ulike-parter':
    'Host-municipality cooperation is between municipalities, or between county authorities. The act does not mention cooperation between a municipality and a county authority in this form.',
  'avtale-enkeltvedtak':
    'If another municipality is to make decisions on statutory duties, the rules on host municipalities are the general way. If it is to be done in cooperation by agreement or by purchase, legislation has to allow it. The rule can be answered by naming the section.',
  'iks-deltakere':
    'An intermunicipal company is a company in which all participants are municipalities, county authorities or intermunicipal companies. The act does not apply when all participants have limited liability. It is then another form.',
  'barnevern-akutt':
    'In the municipality, emergency decisions in child welfare are made by the head of the child welfare service or the deputy. Under the rules entered here, a joint emergency service that is itself to make such decisions has to lie in the municipality itself or in a host municipality.',
  'barnevern-privat':
    'Private parties may perform tasks for the child welfare service. They may not lead it, make its decisions or act on behalf of the municipality.',
  'vk-ikke-lovpalagt':
    'The rules on host municipalities are written for statutory duties. Whether they can also be used for support tasks such as payroll and IT was not found in the sources that the tool builds on. The rule therefore asks someone to clarify the legal basis.',
  'ko-enkeltvedtak-saerlov':
    'The Local Government Act says that a task community cannot be given authority to make individual administrative decisions, with two exceptions. Some special acts still mention this form, or an intermunicipal body. Which prevails when the acts meet has not been checked, so it has to be clarified.',
  'ipr-ko-forskrift':
    'The rules on political councils and task communities say what applies to individual administrative decisions, but do not mention regulations. The rules on host municipalities mention both. If the form is to issue regulations, the legal basis has to be clarified.',
  'barnevern-akutt-avtale':
    'In cooperation by agreement on the child welfare emergency service, the head of the service in each municipality, or the deputy, still makes the emergency decisions. It has to be clear who is on duty with that authority in each municipality. How much else the joint duty can do has not been checked.',
  'annen-uten-hjemmel':
    'The act lists the forms of intermunicipal cooperation, and leaves room for other ways where the law allows for it. If the municipalities choose one, the case has to say what the form is called and what it is based on.',
  'styre-etter-27':
    'Intermunicipal boards under the Local Government Act of 1992 were to be converted to political councils or task communities within four years. Old documents still use the name. The rule asks someone to find out which form the cooperation has now.',
  'garanti-avskaret':
    'A municipality cannot give a guarantee for activity that others run if the guarantee involves substantial financial risk or is for business activity. It is the guarantee that has to go, not the organisation form.',
  garanti:
    'A guarantee for activity that others run is valid only if the ministry has approved the decision to give it. Guarantees for small amounts are exempt. The rule is a reminder that the approval takes time and has to be clarified.',
  robek:
    'ROBEK is the register for conditional approval and control. When a participant in an intermunicipal company is listed there, the company’s decision to take out a loan is not valid until it has been approved. The same applies to leases of durable assets beyond the next four budget years.',
  'lan-for-andres-eiendeler':
    'A municipality may borrow to give grants for durable assets owned by another municipality, or by a company in which it has a share and municipalities are in control. This applies only in areas where the municipalities have a statutory responsibility. The rule asks whether that is so.',
  'anskaffelse-avtale':
    'Whether a cooperation is a public procurement is decided by the procurement rules, not by the form. In-house procurement and cooperation between public bodies may be exempt, on terms that the tool has not checked. Someone has to assess it and stand by the answer.',
  mvakomp:
    'Municipalities can be compensated for value added tax on what they buy. For limited companies, cooperatives and associations, this concerns statutory health, education and social services, and not what is sold in competition with others. If the compensation is lost, the tax becomes a cost.',
  virksomhetsoverdragelse:
    'When employees get a new employer, it may be a transfer of undertaking. The terms of the employees may then follow. It depends, among other things, on whether the unit keeps its identity, and a purely administrative transfer may fall outside.',
  medbestemmelse:
    'The municipality must have a joint employer–employee committee for cases on the relation between the employees and the municipality as employer. It may be replaced by another arrangement if at least three quarters of the employees so wish. The rule looks for it in each municipality, as the case paper on the cooperation provides. A meeting that is planned is enough for the rule.',
  'taushetsplikt-personvern':
    'If the municipalities share personal data, it has to be clear who is the controller, who is a processor, and what the duty of confidentiality allows. It may also be necessary to assess the consequences for privacy. This should be clear before the sharing begins.',
  'forsvarlig-utredet':
    'The municipal chief executive is to see to it that cases for elected bodies are properly studied. The study is to give a basis in fact and in law for the decision. The rule looks for two things: that the case has sources, and that it says whether the task is a statutory duty.',
  likelydende:
    'Each municipal council adopts the agreement on the cooperation itself. If they have decided differently, it has to be clarified whether they still agree on the same agreement. The rule compares outcomes and the wording of the decisions, without regard to line breaks and capital letters.',
  'vk-varsle-statsforvalter':
    'When a host-municipality cooperation between municipalities has been established, the host is to inform the County Governor. It is a notification, not an approval. Before the decision this is information, and afterwards a warning.',
  'ansvar-ubegrenset':
    'In political councils, task communities and intermunicipal companies, each participant is liable without limit for its share of the obligations. A creditor first has to claim from the cooperation, and can after 14 days claim from the participant. One that withdraws stays liable for its share of what was owed then.',
  'merforbruk-dekning':
    'Political councils and task communities are to cover an operating deficit the year after. If they do not, the participating municipalities have to transfer the rest. If the municipalities are to share it otherwise than they share liability, the cooperation agreement has to say so.',
  'vk-klage-og-kontroll':
    'In an administrative host-municipality cooperation, appeals go to the municipality that delegated the authority, and with a joint board to a separate appeals board. Where a special act makes a state body the appeals body, it still is. Three or more members of the cooperating municipality’s council can demand a legality review of decisions made on its behalf; members of the host’s council cannot.',
  'iks-habilitet':
    'The Local Government Act’s rules on impartiality also apply to those who work in the company or sit in the bodies that govern it. Someone with a role both there and in the municipality may be disqualified in cases on the company. That is easier to consider when roles are given out than when the case comes up.',
  'kontrollutvalg-innsyn':
    'The control committee can demand information from intermunicipal companies, political councils, task communities, and limited companies owned only by municipalities, county authorities and intermunicipal companies. It is to be notified of meetings of the general meeting, the council of representatives and similar bodies, and can be present. In a host-municipality cooperation, the host’s control committee carries out control on behalf of all.',
  eierskapsmelding:
    'The municipal council itself is to adopt an ownership report at least once in each election period. It is to list companies and other undertakings in which the municipality has ownership or equivalent interests. A new cooperation of that kind belongs there.',
  'mva-egne-behov':
    'A cooperation that mainly serves the participants’ own needs may be exempt from value added tax on what it does for them. The rule speaks up when sales to others are below 20 per cent of the turnover. Whether the exemption fits has to be assessed.',
  'brann-formelt-ansvar':
    'Others may perform the tasks of the fire service, but the authority is exercised under the municipality’s formal responsibility. It has to be possible to document that, and agreements on it are to be sent to the central supervisory authority. The case should therefore say how the municipality follows up.',
  'krematorium-tillatelse':
    'A crematorium that is new, or materially changed, needs permission from the ministry. The application takes time and should be in the plan.',

  'avtale-innhold':
    'For political councils, task communities, host municipalities and intermunicipal companies, the act says what the agreement has to contain. The rule goes through the points and shows those that are missing, or that are stated as not settled. It does not judge whether the content is good enough.',
  'lan-hjemmel':
    'An intermunicipal company can take out loans only when the company agreement says so, and the agreement is to set a ceiling for total borrowing. A loan contract entered into in breach of this is invalid. The company agreement itself is not made invalid by it.',
  navnekrav:
    'For some forms, the name is to show which form it is, with the full name of the form or its abbreviation. Everyone who deals with the cooperation then sees what kind it is.',
  'repskap-sammensetning':
    'All participants are to be represented in the council of representatives, with enough deputy members. How many deputies that is differs between the forms. The rule speaks up only when the draft gives numbers.',
  'vknemnd-medlemstall':
    'Each participant in a host-municipality cooperation with a joint board must have two or more members on the board. The rule speaks up only when the draft gives numbers.',
  'vknemnd-lik-delegering':
    'The municipal councils themselves are to delegate the same authority to the joint board. The rule compares what the draft says that each municipality delegates.',
  'vk-delegeringsvei':
    'In an administrative host-municipality cooperation, authority passes through the administration. The municipal council instructs its own chief executive to delegate to the chief executive of the host. A decision that delegates directly does not go that way.',
  'ko-dagligleder':
    'The general manager of a task community or an intermunicipal company cannot be a member of the council of representatives. That council is the highest body, and the general manager runs the operations.',
  'iks-styre':
    'An intermunicipal company must have a board of at least three members, and more when the employees are to elect members. The general manager and members of the council of representatives cannot sit on the board.',
  'kommunestyret-selv':
    'The act says that the municipal council itself is to adopt the agreement. This is read to mean that the task cannot be passed on, for example to the executive board. In a host-municipality cooperation, it also delegates the authority itself. In a county authority it is the county council. Where an intermunicipal company takes part in another, its council of representatives adopts it.',
  'likelydende-avtale':
    'Each participant adopts the agreement itself. All of them must then have adopted the same text. The rule compares the text and the version of the agreement in the decisions, without regard to line breaks and capital letters.',
  'uttreden-frist':
    'For host municipalities and intermunicipal companies, the main rule is one year’s notice, but the agreement may set another period. If it does, the draft should say why. This is information, not something missing.',
  'avtale-samlepost':
    'The act ends its list of what the agreement is to contain with whatever else the law requires it to settle. The tool does not know what that is in this case. The rule asks the question, and does not say that anything is missing.',
  'avtale-rad':
    'Some things are required by no law, but the agreement is better with them: for example how costs are shared, what you do in case of disagreement, and when the cooperation is evaluated. The rule is advice.',
};
