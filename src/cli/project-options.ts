// Gives a command what the project file says, where neither the command line nor the environment says otherwise.
import type { Command } from 'commander';
import type { CommandContext } from './commands/shared.js';
import type { FoundProject } from './find-project.js';
import { say } from './host.js';
import type { ColorChoice } from './terminal.js';

/** A project file with faults: told where it stands, since nothing can be known of what it was to say. */
export class ProjectFault extends Error {
  constructor(
    readonly project: FoundProject,
    readonly color: ColorChoice,
  ) {
    super(project.source.path);
  }
}

/** Told by the command itself, in the format that was asked for. */
const TELLS_ITSELF = 'validate';
/** What the messages on the faults refer to, so it has to work while they are there. */
const WORKS_WITHOUT = 'explain';

/** Sets the options that the command has and that nobody gave. */
export function optionsFromProject(command: Command, context: CommandContext): void {
  const { project = null, host, messages } = context;
  const attributes = command.options.map((option) => option.attributeName());
  if (project === null || !attributes.includes('agreement')) return;
  const settings = project.project;
  if (settings === null) {
    if (command.name() === TELLS_ITSELF) return;
    if (command.name() === WORKS_WITHOUT) {
      say(host, messages.knowledgeHelp.errors.brokenProject(project.source.path));
      return;
    }
    throw new ProjectFault(project, command.getOptionValue('color') as ColorChoice);
  }
  const { agreement, baseline, maxWarnings } = settings;
  const given = {
    agreement: agreement === null ? null : project.fromHere(agreement),
    baseline: baseline === null ? null : project.fromHere(baseline),
    maxWarnings,
  };
  for (const [attribute, value] of Object.entries(given)) {
    if (value === null || !attributes.includes(attribute)) continue;
    if (command.getOptionValue(attribute) === undefined) {
      command.setOptionValueWithSource(attribute, value, 'project');
    }
  }
}
