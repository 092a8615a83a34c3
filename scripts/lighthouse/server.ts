import { createSiteServer, listenLocally } from '../serve.ts';
import { siteBase } from '../site-address.ts';

/** Serves a published folder in a process of its own, so that what measures does not slow down what is measured. */
const base = siteBase();
const folder = process.argv[2]!;
const { port } = await listenLocally(() => createSiteServer({ folder, base }), 4600);
process.send!(`http://localhost:${port}${base}`);
