// Loaded before a build: gives the files of every folder in another order, as another disk might. The number in
// FOLDER_ORDER decides the order, so that a build can be made again.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let state = Number(process.env.FOLDER_ORDER ?? 1) * 2654435761;
const random = () => {
  state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
  return state / 2 ** 32;
};

/** @template T @param {T[]} items */
function shuffled(items) {
  if (!Array.isArray(items)) return items;
  const mixed = [...items];
  for (let from = mixed.length - 1; from > 0; from--) {
    const to = Math.floor(random() * (from + 1));
    [mixed[from], mixed[to]] = [mixed[to], mixed[from]];
  }
  return mixed;
}

const { readdir, readdirSync } = fs;
const readFolder = fs.promises.readdir;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));
fs.readdir = (path, ...rest) => {
  const done = rest.pop();
  return readdir(path, ...rest, (error, items) => done(error, shuffled(items)));
};
fs.promises.readdir = async (...args) => shuffled(await readFolder(...args));
syncBuiltinESMExports();
