import { Component, type ReactNode } from 'react';

/** What a boundary is made of. */
interface CatchFaultProps {
  /** Where one is; another place is tried anew. */
  readonly place: string;
  /** What is shown instead of what broke. */
  readonly instead: (fault: string) => ReactNode;
  readonly children: ReactNode;
}

interface Caught {
  readonly fault: string | null;
  readonly place: string;
}

/** Keeps a screen that breaks from taking the whole page along: menu and language stay, and the fault is told. */
export class CatchFault extends Component<CatchFaultProps, Caught> {
  override state: Caught = { fault: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<Caught> {
    return { fault: String(error) };
  }

  static getDerivedStateFromProps({ place }: CatchFaultProps, state: Caught): Caught | null {
    return place === state.place ? null : { fault: null, place };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : this.props.instead(fault);
  }
}
