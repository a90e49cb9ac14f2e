// `samarbeid config`: every setting with its value and where the value comes from, so that nobody has to guess.
import { join } from 'node:path';
import type { Setting, SettingKey, SettingOrigin } from '../../assessment/settings.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { asSeen } from '../find-project.js';
import { IGNORE_FILE, ignoreFolder } from '../ignored.js';
import { type CommandContext, type CommonOptions, deliver, humanStyle } from './shared.js';

export interface ConfigOptions extends Pick<CommonOptions, 'format' | 'output' | 'color'> {
  agreement?: string;
  maxWarnings?: number;
  baseline?: string;
}

/** Where an option got its value from, as commander tells it; «project» when the project file set it. */
export type SourceOf = (option: keyof ConfigOptions) => string | undefined;

export async function runConfig(
  options: ConfigOptions,
  sourceOf: SourceOf,
  context: CommandContext,
): Promise<ExitCode> {
  const { messages } = context;
  const settings = [
    projectFile(context),
    language(context),
    optional('avtale', '--agreement', { option: 'agreement', options, sourceOf, context }),
    fromProject('mapper', context),
    ...severities(context),
    ...ignored(context),
    optional('max-advarsler', '--max-warnings', { option: 'maxWarnings', options, sourceOf, context }),
    optional('grunnlinje', '--baseline', { option: 'baseline', options, sourceOf, context }),
  ];
  if (options.format === 'json') {
    const { presentSettings } = await import('../../presenters/json-config.js');
    deliver(presentSettings(settings), { output: options.output, inputs: [] }, context);
    return EXIT.ok;
  }
  const { presentSettings } = await import('../../presenters/terminal-config.js');
  const text = presentSettings(settings, await humanStyle({ ...options, quiet: false }, context), messages);
  deliver(text, { output: options.output, inputs: [] }, context);
  return EXIT.ok;
}

const NOWHERE: SettingOrigin = { kind: 'default', name: null, file: null, line: null };

function projectFile({ project }: CommandContext): Setting {
  const file = project?.source.path ?? null;
  const origin: SettingOrigin = file === null ? NOWHERE : { ...NOWHERE, kind: 'found' };
  return { key: 'prosjektfil', rule: null, value: file, origin };
}

function language({ language: value, languageFrom = 'default', project }: CommandContext): Setting {
  const origins = {
    option: { ...NOWHERE, kind: 'option', name: '--lang' },
    environment: { ...NOWHERE, kind: 'environment', name: 'SAMARBEID_LANG' },
    project: inProject(['språk'], project),
    default: NOWHERE,
  } as const;
  return { key: 'språk', rule: null, value, origin: origins[languageFrom] };
}

interface Optional {
  option: 'agreement' | 'maxWarnings' | 'baseline';
  options: ConfigOptions;
  sourceOf: SourceOf;
  context: CommandContext;
}

function optional(key: SettingKey, name: string, { option, options, sourceOf, context }: Optional): Setting {
  const source = sourceOf(option);
  const origin: SettingOrigin =
    source === 'cli'
      ? { ...NOWHERE, kind: 'option', name }
      : source === 'project'
        ? inProject([key], context.project)
        : NOWHERE;
  return { key, rule: null, value: options[option] ?? null, origin };
}

function fromProject(key: 'mapper', { project }: CommandContext): Setting {
  const folders = project?.project?.folders ?? [];
  if (project == null || folders.length === 0) return { key, rule: null, value: null, origin: NOWHERE };
  return { key, rule: null, value: folders.map(project.fromHere), origin: inProject([key], project) };
}

function severities({ project }: CommandContext): Setting[] {
  const set = [...(project?.project?.severities ?? [])];
  if (set.length === 0) return [{ key: 'alvorlighet', rule: null, value: null, origin: NOWHERE }];
  return set.map(([rule, value]) => ({
    key: 'alvorlighet',
    rule,
    value,
    origin: inProject(['alvorlighet', rule], project),
  }));
}

/** The patterns of the project file, and the file that has patterns of its own. */
function ignored(context: CommandContext): Setting[] {
  const { host, project } = context;
  const patterns = project?.project?.ignore ?? [];
  const folder = ignoreFolder(context);
  const file = folder === null ? null : asSeen(host.absolute('.'), join(folder, IGNORE_FILE));
  const settings: Setting[] = [
    ...(patterns.length === 0
      ? []
      : [{ key: 'ignorer', rule: null, value: patterns, origin: inProject(['ignorer'], project) } as const]),
    ...(file === null
      ? []
      : [
          {
            key: 'ignorer',
            rule: null,
            value: null,
            origin: { ...NOWHERE, kind: 'ignore-file', file },
          } as const,
        ]),
  ];
  return settings.length > 0 ? settings : [{ key: 'ignorer', rule: null, value: null, origin: NOWHERE }];
}

function inProject(path: readonly string[], project: CommandContext['project']): SettingOrigin {
  if (project == null) return NOWHERE;
  const { file, start } = project.source.locate(path, true);
  return { kind: 'project', name: null, file, line: start.line };
}
