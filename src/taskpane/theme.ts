import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Excel's own green, from its darkest to its lightest. */
const excelGreen: BrandVariants = {
  10: "#031108",
  20: "#0A2013",
  30: "#0C341D",
  40: "#0D4424",
  50: "#0E5630",
  60: "#0F6539",
  70: "#107C41",
  80: "#107C41",
  90: "#21934F",
  100: "#33A362",
  110: "#4DB277",
  120: "#66C08C",
  130: "#82CDA1",
  140: "#9FD9B7",
  150: "#BCE6CE",
  160: "#DAF2E4",
};

/** Made when it is first wanted: most people never see the other one. */
let light: Theme | undefined;
let dark: Theme | undefined;

const darkPreference = "(prefers-color-scheme: dark)";

/** True where Office says that it is dark; where it says nothing, as the browser prefers. */
function isDark(): boolean {
  const office = typeof Office === "undefined" ? undefined : Office.context?.officeTheme?.isDarkTheme;
  return office ?? window.matchMedia(darkPreference).matches;
}

function onPreference(listener: () => void): () => void {
  const preference = window.matchMedia(darkPreference);
  preference.addEventListener("change", listener);
  return () => preference.removeEventListener("change", listener);
}

/** Excel's look, light or dark, and again when the preference changes. */
export function useTheme(): Theme {
  return useSyncExternalStore(onPreference, isDark, () => false)
    ? (dark ??= createDarkTheme(excelGreen))
    : (light ??= createLightTheme(excelGreen));
}
