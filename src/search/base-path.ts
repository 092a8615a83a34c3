/** The address of the site's root, ending with a slash. */
export const basePath = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;
