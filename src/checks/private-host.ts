import { localHost } from './local-host.ts';

const privateNetwork =
  /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|\[f[cde])/i;
const insideName = /\.(intra|intranet|internal|corp|lan|home|test|invalid|onion)$/i;
const insideLabel = /(^|\.)(intra|intranat|intranet|insidan|vpn)\./i;

/** Places where an organisation keeps its own files; `internal-address` tells of them. */
export const sharedDrive =
  /(^|\.)(sharepoint\.com|teams\.microsoft\.com|onedrive\.live\.com|1drv\.ms)$/i;

/** Whether a host is reached only from inside an organisation, or only from one computer. */
export const isPrivateHost = (host: string): boolean =>
  localHost.test(host) ||
  privateNetwork.test(host) ||
  insideName.test(host) ||
  insideLabel.test(host) ||
  !/[.:]/.test(host);
