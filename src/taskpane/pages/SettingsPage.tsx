import { useModel } from "../usePane";
import { words } from "../words";
import { settings as say } from "../words/settings";
import { HowRead } from "./HowRead";
import { KeptList } from "./KeptList";
import { LeadNames } from "./LeadNames";
import { Page } from "./Page";

/** What can be said once for this workbook, and everything that is kept with it. */
export default function SettingsPage() {
  const { state } = useModel();
  return (
    <Page title={say.title}>
      {state ? (
        <>
          <HowRead state={state} />
          <LeadNames state={state} />
          <KeptList state={state} />
        </>
      ) : (
        words.reading
      )}
    </Page>
  );
}
