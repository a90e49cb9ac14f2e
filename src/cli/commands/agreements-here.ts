// The agreements that hold where the user stands, or that the user named: by file, by id, by a case or by a folder.
import type { ReadAgreement } from '../../assessment/describe-agreement.js';
import { type AgreementSource, loadAgreement } from '../../assessment/load-agreement.js';
import { agreementOf } from '../../case/read-case.js';
import { readSource } from '../../source/read-source.js';
import { suggest } from '../../source/suggest.js';
import { type CriteriaFinder, createCriteriaFinder } from '../criteria.js';
import { UsageError } from '../exit-codes.js';
import { bundledCriteria, say } from '../host.js';
import { readFile } from '../inputs.js';
import { type CommandContext, namedAgreement } from './shared.js';

function isRead(found: AgreementSource): found is AgreementSource & ReadAgreement {
  return found.agreement !== null;
}

/** For explaining: those in the file named, or those that hold here. One with faults is left out, which is said. */
export function agreementsInUse(named: string | undefined, context: CommandContext): ReadAgreement[] {
  const { host, messages } = context;
  if (named !== undefined) return [readable(namedAgreement(named, context), context)];
  const found = finderOf(context).agreementsIn('.');
  for (const { source, agreement } of found)
    if (agreement === null) say(host, messages.knowledgeHelp.errors.brokenAgreement(source.path));
  return found.filter(isRead);
}

/** The agreements that a word chooses; wrong use when there is none, or when what it chooses cannot be shown. */
export function agreementsNamed(word: string | undefined, context: CommandContext): ReadAgreement[] {
  const { host, messages } = context;
  const { errors } = messages.knowledgeHelp;
  const kind = word === undefined ? 'folder' : host.kindOf(word);
  if (word !== undefined && kind !== 'folder') {
    const found = kind === 'file' ? fromFile(word, context) : byId(word, context);
    return [readable(found, context)];
  }
  const found = finderOf(context).agreementsIn(word ?? '.');
  const read = found.filter(isRead);
  const [first] = found;
  if (first === undefined) throw new UsageError(errors.noAgreement(word ?? '.'));
  if (read.length === 0) throw new UsageError(errors.brokenAgreement(first.source.path));
  for (const { source, agreement } of found)
    if (agreement === null) say(host, errors.brokenAgreement(source.path));
  return read;
}

function finderOf({ host, language }: CommandContext): CriteriaFinder {
  return createCriteriaFinder(host, bundledCriteria(), language);
}

function readable(found: AgreementSource, { messages }: CommandContext): ReadAgreement {
  if (isRead(found)) return found;
  throw new UsageError(messages.knowledgeHelp.errors.brokenAgreement(found.source.path));
}

/** The agreement in a file, or the one by which the case in it is assessed. */
function fromFile(path: string, context: CommandContext): AgreementSource {
  const { host, messages, language } = context;
  const file = readFile(path, host);
  if (file.unreadable === true) throw new UsageError(messages.cli.errors.notReadable(path));
  const source = readSource(file);
  if (source.kind !== 'sak/1') return loadAgreement(file, language);
  if (source.broken) throw new UsageError(messages.knowledgeHelp.errors.unreadableCase(path));
  return known(agreementOf(source), path, context);
}

function byId(id: string, context: CommandContext): AgreementSource {
  return known(id.toLowerCase(), '-', context);
}

function known(id: string, from: string, context: CommandContext): AgreementSource {
  const found = finderOf(context).for(from).findAgreement(id);
  if (!('known' in found)) return found;
  const { errors } = context.messages.knowledgeHelp;
  throw new UsageError(errors.unknownAgreement(id, found.known, suggest(id, found.known)));
}
