### Words for what the phone itself does: copying, reading aloud, printing, leaving.

# limit: 20
copied = Copied
# limit: 24
read-aloud = Read aloud
# limit: 24
stop-reading = Stop reading
# limit: 30
print-page = Print this page
# limit: 44
give-app = Give this app to someone
# limit: 24
leave-app = Leave this app now
# limit: 30
high-contrast = High contrast
no-dialler = This phone cannot make calls. Write down the number: { $number }
no-map = There is no map app on this phone. Show the address to somebody, or copy it.
no-printer = This phone cannot print.
no-share = This phone cannot pass the app on.
