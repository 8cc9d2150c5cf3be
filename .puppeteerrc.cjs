/** Browsers come from the system; nothing may be downloaded at install. */
module.exports = { skipDownload: true };
