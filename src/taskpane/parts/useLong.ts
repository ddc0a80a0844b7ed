import { useEffect, useState } from "react";

/** True once something has gone on for so many milliseconds: what is shorter needs no words. */
export function useLong(going: boolean, after: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), after);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going, after]);
  return going && long;
}
