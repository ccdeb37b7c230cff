### Words for what the phone itself does: copying, reading aloud, printing, leaving.

# limit: 20
copied = Copied
# limit: 24
read-aloud = Read aloud
# limit: 24
stop-reading = Stop reading
# While the page is read aloud, beside the button that stops; a finger that is held, not tapped
# limit: 90
read-hint = Hold a finger on a part of the page to hear that part
# limit: 30
print-page = Print this page
# limit: 44
give-app = Give this app to someone
# limit: 24
leave-app = Leave this app now
# limit: 30
high-contrast = High contrast
# A switch: a button at the top of every page that closes the app at once
# limit: 34
quick-leave = Button to leave at once
# A switch: the app then has another name and another sign on the phone, which say nothing
# limit: 40
discreet-name = Hide the name of this app
# Under that switch; the other sign and name stand after it
# limit: 48
discreet-sign = Then look for this sign:
no-dialler = This phone cannot make calls. Write down the number: { $number }
no-map = There is no map app on this phone. Show the address to somebody, or copy it.
no-printer = This phone cannot print.
no-share = This phone cannot pass the app on.
