/**
 * What every page carries, in one file: on a phone each file more is another wait for the network.
 */
import './copy-link.ts';
import './in-force.ts';
import '../search/box.ts';
