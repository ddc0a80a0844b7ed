import { Component, type ReactNode } from "react";
import type { Trouble } from "../ports";
import { unforeseen } from "../trouble";
import { words } from "../words";
import { StartAgain } from "./StartAgain";
import { TroubleDetail } from "./TroubleDetail";

interface Caught {
  readonly trouble: Trouble | null;
}

/** Catches what fails while drawing, says so, and starts the pane again on request. React has no function for this. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { trouble: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { trouble: unforeseen(error) };
  }

  override render(): ReactNode {
    const { trouble } = this.state;
    if (!trouble) return this.props.children;
    return (
      <main className="broken">
        <div role="alert">
          <h1>{words.trouble.title}</h1>
          <p>{trouble.sentence}</p>
        </div>
        <StartAgain />
        <TroubleDetail trouble={trouble} />
      </main>
    );
  }
}
