import { define } from '../define.ts';
import { WijkNetwork } from './network.ts';

define('wijk-network', WijkNetwork);
