import { define } from '../define.ts';
import { WijkKiosk } from './kiosk.ts';

define('wijk-kiosk', WijkKiosk);
