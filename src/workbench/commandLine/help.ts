import { jobs } from "../../core/jobs";
import { inColumns, styled, type Manner } from "./layOut";
import { options, optionsOf, type OptionFacts } from "./options";

const command = "npm run --silent plan --";

function rowOf({ name, value, says }: OptionFacts): readonly string[] {
  return [`--${name}${value === undefined ? "" : ` ${value}`}`, says];
}

/** How the command line is used: the jobs, and every option. */
export function help(manner: Manner): string {
  const title = (text: string) => styled(manner, "bold", text);
  return [
    title("Runs the add-in's jobs on workbooks, without Excel."),
    "",
    `  ${command} <job> <workbook.xlsx> [more.xlsx …] [options]`,
    "",
    title("Jobs"),
    ...inColumns(
      jobs.map(({ id, hint }) => [id, `${hint}.`]),
      manner,
    ),
    "",
    title("Options"),
    ...inColumns(options.map(rowOf), manner),
    "",
    `What one job takes: ${command} <job> --help`,
    "It ends with 0 where the job ran or said why it could not be done, with 2 on wrong usage or a file that is no workbook, with 1 otherwise.",
  ].join("\n");
}

/** How a job is called that changes the workbook, or adds to it. */
const examples: Readonly<Record<string, string>> = {
  read: "read plan.xlsx",
  check: "check plan.xlsx --as-at 2018-10-10",
  recalculate: "recalculate plan.xlsx --as-at 2018-10-10 --accept all --out coloured.xlsx",
  capture: 'capture plan.xlsx --label "BMG 11 July 2018" --state agreed --out kept.xlsx',
  summary: "summary october.xlsx --previous july.xlsx --out papers.xlsx",
  schedule: "schedule plan.xlsx --by lead --out schedule.xlsx",
  "colour-as-you-type": "colour-as-you-type plan.xlsx --turn on --words --out coloured.xlsx",
};

/** What one job does, and the options that it takes. */
export function jobHelp(id: string, manner: Manner): string {
  const job = jobs.find((each) => each.id === id);
  const title = (text: string) => styled(manner, "bold", text);
  return [
    `${title(job?.label ?? id)}: ${job?.hint ?? ""}.`,
    "",
    `  ${command} ${examples[id] ?? `${id} plan.xlsx --out changed.xlsx`}`,
    "",
    title("Options"),
    ...inColumns(optionsOf(id).map(rowOf), manner),
  ].join("\n");
}
