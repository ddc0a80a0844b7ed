import { makeStyles } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { Header } from "./Header";
import { HeroList } from "./HeroList";
import { TextInsertion } from "./TextInsertion";

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

const items = [
  { icon: <Ribbon24Regular />, text: "Do more inside Office" },
  { icon: <LockOpen24Regular />, text: "Find what was hidden" },
  { icon: <DesignIdeas24Regular />, text: "Draw like somebody who can" },
];

export function App({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Header logo="assets/icon-80.png" title={title} message="Welcome" />
      <HeroList message="See what can be done" items={items} />
      <TextInsertion />
    </div>
  );
}
