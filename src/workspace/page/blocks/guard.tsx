import { Component, type ReactNode } from 'react';

interface Props {
  readonly what: string;
  readonly children: ReactNode;
}

/** A block that cannot be drawn says so, instead of taking the page with it. */
export class Guard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Undrawable what={this.props.what} /> : this.props.children;
  }
}

export const Undrawable = ({ what }: { readonly what: string }): ReactNode => (
  <p className="undrawable">This page cannot draw a block of type “{what}”. Slack does.</p>
);
