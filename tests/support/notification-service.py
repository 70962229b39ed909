"""A notification service for the tests: takes the place of the desktop's.

Prints one JSON line for each notification that is shown or taken away. Reads one JSON command a line on its
input: {"do": "click"} clicks the last one, {"do": "press", "button": LABEL} presses a button of it. Needs python3-dbus and python3-gi.
"""

import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.Notifications"


def say(**facts):
    print(json.dumps(facts), flush=True)


class Service(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(NAME, bus), "/org/freedesktop/Notifications")
        self.last = 0
        self.buttons = {}

    @dbus.service.method(NAME, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _app, replaces, _icon, summary, body, actions, _hints, _timeout):
        self.last = int(replaces) or self.last + 1
        pairs = zip(actions[0::2], actions[1::2])
        self.buttons = {str(label): str(key) for key, label in pairs if key != "default"}
        say(shown={"summary": str(summary), "body": str(body), "buttons": list(self.buttons)})
        return dbus.UInt32(self.last)

    @dbus.service.method(NAME, in_signature="u")
    def CloseNotification(self, number):
        say(closed=int(number))
        self.NotificationClosed(number, dbus.UInt32(3))

    @dbus.service.method(NAME, out_signature="as")
    def GetCapabilities(self):
        return ["actions", "body", "persistence"]

    @dbus.service.method(NAME, out_signature="ssss")
    def GetServerInformation(self):
        return ("tests", "knead", "1", "1.2")

    @dbus.service.signal(NAME, signature="uu")
    def NotificationClosed(self, number, reason):
        pass

    @dbus.service.signal(NAME, signature="us")
    def ActionInvoked(self, number, action):
        pass


def on_input(channel, _condition, service):
    line = channel.readline()
    if not line:
        loop.quit()
        return False
    try:
        command = json.loads(line)
        key = service.buttons[command["button"]] if command["do"] == "press" else "default"
        service.ActionInvoked(dbus.UInt32(service.last), key)
        say(clicked=True)
    except Exception as error:  # reported to the test, which fails with it
        say(error=repr(error))
    return True


DBusGMainLoop(set_as_default=True)
loop = GLib.MainLoop()
service = Service(dbus.SessionBus())
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_input, service)
say(ready=True)
loop.run()
