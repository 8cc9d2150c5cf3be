import { define } from '../define.ts';
import { WijkSupporterPicker } from './supporter-picker.ts';

define('wijk-supporter-picker', WijkSupporterPicker);
