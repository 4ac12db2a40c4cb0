#!/bin/sh
# What Playwright starts in place of Firefox: it reads from this line where to speak, which is the relay (relay.ts).
echo "WebDriver BiDi listening on $RELAY" >&2
exec "$FIREFOX_PATH" "$@"
