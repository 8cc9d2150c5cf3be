/** Our custom properties, `--wijk-…`, with their defaults: look.md's table. */
export type ColorRole =
  | 'ink'
  | 'ink-soft'
  | 'surface'
  | 'surface-soft'
  | 'line'
  | 'line-strong'
  | 'action'
  | 'action-hover'
  | 'action-ink'
  | 'action-soft'
  | 'focus'
  | 'focus-inner'
  | 'good'
  | 'good-soft'
  | 'notice'
  | 'notice-soft'
  | 'danger'
  | 'danger-soft'
  | 'route-self'
  | 'route-neighbors'
  | 'route-volunteer'
  | 'route-peer'
  | 'route-professional'
  | 'route-ink';

/** Role, color on a light page, color on a dark page. One text, because names and quotes would weigh more than the colors. */
const table = `ink 1c2b33 eceff0
ink-soft 4d5a61 b4bdc2
surface ffffff 14191d
surface-soft f8f4ec 1f272c
line ddd5c6 3a444b
line-strong 7a7266 8b979e
action 0b5860 7fd0cf
action-hover 073e44 a6e3e1
action-ink ffffff 06292c
action-soft e3f0ef 17383a
focus 1c2b33 ffffff
focus-inner ffd24a 14191d
good 1d6a3a 86d39a
good-soft e6f3ea 16301f
notice 7a4a00 f2c063
notice-soft fff3d6 33270f
danger a8201a ff9a92
danger-soft fdecea 3a1917
route-self 765600 e2b94c
route-neighbors 2c6a36 7cc98a
route-volunteer ad3f23 f29a7c
route-peer 7a3b8a d39be2
route-professional 1d5a9c 8cbbf2
route-ink ffffff 14191d`;

export const palette = table.split('\n').map((row) => row.split(' ')) as [role: ColorRole, light: string, dark: string][];

/** What is no color. */
export const shapes = {
  font: 'inherit',
  'font-heading': 'inherit',
  'heading-weight': '700',
  // 1em is the host's running text, never the root: a 62.5 % root can't shrink us, a reader's larger setting enlarges us.
  'font-size': 'max(17px,1em)',
  radius: '10px',
  'radius-small': '6px',
  space: '4px',
  target: '48px',
};

export type Role = ColorRole | 'link' | keyof typeof shapes;
