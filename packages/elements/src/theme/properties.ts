/** Our custom properties with their defaults, on a light and on a dark page: look.md's table. */
export const light = {
  ink: '#1c2b33',
  'ink-soft': '#4d5a61',
  surface: '#ffffff',
  'surface-soft': '#f8f4ec',
  line: '#ddd5c6',
  'line-strong': '#7a7266',
  action: '#0b5860',
  'action-hover': '#073e44',
  'action-ink': '#ffffff',
  'action-soft': '#e3f0ef',
  focus: '#1c2b33',
  'focus-inner': '#ffd24a',
  good: '#1d6a3a',
  'good-soft': '#e6f3ea',
  notice: '#7a4a00',
  'notice-soft': '#fff3d6',
  danger: '#a8201a',
  'danger-soft': '#fdecea',
  'route-self': '#765600',
  'route-neighbors': '#2c6a36',
  'route-volunteer': '#ad3f23',
  'route-peer': '#7a3b8a',
  'route-professional': '#1d5a9c',
  'route-ink': '#ffffff',
};

export type ColorRole = keyof typeof light;

export const dark: Record<ColorRole, string> = {
  ink: '#eceff0',
  'ink-soft': '#b4bdc2',
  surface: '#14191d',
  'surface-soft': '#1f272c',
  line: '#3a444b',
  'line-strong': '#8b979e',
  action: '#7fd0cf',
  'action-hover': '#a6e3e1',
  'action-ink': '#06292c',
  'action-soft': '#17383a',
  focus: '#ffffff',
  'focus-inner': '#14191d',
  good: '#86d39a',
  'good-soft': '#16301f',
  notice: '#f2c063',
  'notice-soft': '#33270f',
  danger: '#ff9a92',
  'danger-soft': '#3a1917',
  'route-self': '#e2b94c',
  'route-neighbors': '#7cc98a',
  'route-volunteer': '#f29a7c',
  'route-peer': '#d39be2',
  'route-professional': '#8cbbf2',
  'route-ink': '#14191d',
};

/** What is no color. */
export const shapes = {
  font: 'inherit',
  'font-heading': 'inherit',
  'heading-weight': '700',
  // 1em is the host's running text, never the root: a 62.5 % root can't shrink us, a reader's larger setting enlarges us.
  'font-size': 'max(17px, 1em)',
  radius: '10px',
  'radius-small': '6px',
  space: '4px',
  target: '48px',
};

export type Role = ColorRole | 'link' | keyof typeof shapes;
