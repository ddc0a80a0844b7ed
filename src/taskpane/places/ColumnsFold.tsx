import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { columnLetter, columnNumber, parseAddress } from "../../core/grid/address";
import { roles, type Plan, type Reason, type Role } from "../../core/plan/plan";
import { CellLink } from "../parts/CellLink";
import { Choice } from "../parts/Choice";
import { Fold } from "../parts/Fold";
import { usePane } from "../usePane";
import { words } from "../words";

type Headings = Readonly<Record<string, string>>;

/** The letters to choose from: every column that has a role or a heading, and two beyond. */
export function lettersToOffer(plan: Plan, headings: Headings): readonly string[] {
  const known = [...Object.values(plan.columns), ...Object.keys(headings)].map((letter) => columnNumber(letter ?? ""));
  const last = Math.max(6, ...known.filter((column) => column > 0)) + 2;
  return Array.from({ length: last }, (_, at) => columnLetter(at + 1));
}

/** Why a column plays its role: the reasons that stand at its heading. Those of the title, the key and the priorities are not its own. */
export function reasonsFor(letter: string, { because, headerRows }: Plan): readonly Reason[] {
  return because.filter(({ cell }) => {
    const place = parseAddress(cell);
    return place?.left === columnNumber(letter) && headerRows.includes(place.top);
  });
}

/** Which column plays which role, why, and the way to say otherwise. */
export function ColumnsFold({ plan, headings }: { readonly plan: Plan; readonly headings: Headings }) {
  const pane = usePane();
  const columns = Object.values(plan.columns).filter((letter) => letter !== undefined);
  return (
    <Fold isMuch summary={`${words.plan.columns}: ${words.plan.columnsSummary(columns.length)}`}>
      {roles.map((role) => (
        <RoleChoice key={role} role={role} plan={plan} headings={headings} />
      ))}
      <Button size="small" onClick={() => void pane.highlight(plan.sheet, columns)}>
        {words.plan.highlight}
      </Button>
    </Fold>
  );
}

interface RoleProps {
  readonly role: Role;
  readonly plan: Plan;
  readonly headings: Headings;
}

function RoleChoice({ role, plan, headings }: RoleProps) {
  const pane = usePane();
  const id = useId();
  const letter = plan.columns[role] ?? "";
  const name = (each: string) => (headings[each] ? `${each}: ${headings[each]}` : words.plan.column(each));

  function choose(value: string) {
    void pane.keep((settings) => ({
      ...settings,
      columns: {
        ...settings.columns,
        [plan.sheet]: { ...settings.columns[plan.sheet], [role]: value === "" ? null : value },
      },
    }));
  }

  return (
    <div className="role">
      <label htmlFor={id}>{words.roles[role]}</label>
      <Choice
        id={id}
        value={letter}
        options={[
          ["", words.plan.noColumn],
          ...lettersToOffer(plan, headings).map((each): [string, string] => [each, name(each)]),
        ]}
        onChoose={choose}
      />
      {letter !== "" &&
        reasonsFor(letter, plan).map((reason) => (
          <p key={reason.cell + reason.text} className="role-reason quiet">
            <CellLink sheet={plan.sheet} cell={reason.cell} /> {reason.text}
          </p>
        ))}
    </div>
  );
}
