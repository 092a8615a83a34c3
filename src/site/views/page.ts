import { readGraph } from '../catalog.ts';
import { routes } from '../../domain/routes.ts';
import { href } from '../links.ts';
import { trail } from '../navigation.ts';
import { needGroups } from './need.ts';

export const pagePaths = async () =>
  (await readGraph()).all('page').map(({ id }) => ({ params: { page: id } }));

/** A free page: its text is all it has. */
export async function pageView(id: string) {
  const { title, lede, updatedOn } = (await readGraph()).get('page', id)!.data;
  return { title, lede, updatedOn, crumbs: trail({ text: title }), textId: `sidor/${id}` };
}

/** Where to go from an address that does not exist. */
export async function notFoundView() {
  return { search: href(routes.search()), groups: needGroups(await readGraph()) };
}
