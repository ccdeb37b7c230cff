### Words for what the phone itself does: copying, reading aloud, printing, leaving.

# Shown for a moment after something was copied.
# limit: 20
copied = Copied
# Button in the menu of a page: the phone reads the page aloud.
# limit: 24
read-aloud = Read aloud
# The same button while the phone is reading.
# limit: 24
stop-reading = Stop reading
# While the page is read aloud, beside the button that stops; a finger that is held, not tapped
# limit: 90
read-hint = Hold a finger on a part of the page to hear that part
# Button in the menu of a page.
# limit: 30
print-page = Print this page
# Button in the menu: passes the app itself on to another phone.
# limit: 44
give-app = Give this app to someone
# Button: closes the app quickly, when somebody comes.
# limit: 24
leave-app = Leave this app now
# Switch in the menu: stronger colours for weak eyes.
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
# Message when the phone cannot call. $number is the telephone number.
no-dialler = This phone cannot make calls. Write down the number: { $number }
# Message when the phone has no app for maps.
no-map = There is no map app on this phone. Show the address to somebody, or copy it.
# Message when the phone cannot print.
no-printer = This phone cannot print.
# Message when the phone cannot pass the app on.
no-share = This phone cannot pass the app on.
