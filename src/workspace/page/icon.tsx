import type { ReactNode } from 'react';

/** Drawn here, so that they look the same where no font has them. */
const paths = {
  eye: 'M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Zm10 3a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  up: 'M7 10.5v9.5H3.5v-9.5H7Zm0 0 4-7.5c1.6 0 2.7 1.2 2.4 2.8L12.8 9h5.9c1.3 0 2.2 1.2 1.9 2.4l-1.7 6.9c-.2 1-1.1 1.7-2.1 1.7H7',
  down: 'M7 13.5V4H3.5v9.5H7Zm0 0 4 7.5c1.6 0 2.7-1.2 2.4-2.8l-.6-3.2h5.9c1.3 0 2.2-1.2 1.9-2.4l-1.7-6.9C18.7 4.7 17.8 4 16.8 4H7',
  bin: 'M4 6.5h16M9.5 6.5V4h5v2.5M6 6.5 7 20h10l1-13.5M10 10.5v6M14 10.5v6',
  send: 'M4 12 20 4.5 14.5 20l-3-6.5L4 12Zm7.5 1.5 4-4',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof paths }): ReactNode => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
