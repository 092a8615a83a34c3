/** The folder of the site where every search index has a folder of its own, named after what it holds. */
export const searchFolder = 'pagefind';

/**
 * Stands in a built page for the name of its search index. Pages and index are made at the same time; once both are there,
 * each page is told which index it belongs to, so that a page that is open never asks the index of another version.
 */
export const unnamedIndex = 'sokregister-utan-namn';
