/** Names that lead to the reader's own computer. */
export const localHost = /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\]|.+\.local(host)?)$/i;
