"""Commands of the public site, for `habeas manage`."""
