/** The pages the extension may see: the site and its subdomains. Every host of the site that was seen serves http. */
export const HOST_PATTERN = "*://*.cnnb.com.cn/*";
