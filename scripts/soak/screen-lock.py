"""A screen saver on the session bus of the soak: says whether the screen is locked.

Reads "lock" or "unlock", one a line, and prints it back once it was told to whoever listens. Needs python3-dbus
and python3-gi.
"""

import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.freedesktop.ScreenSaver"


class ScreenSaver(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(NAME, bus), "/org/freedesktop/ScreenSaver")
        self.active = False

    @dbus.service.method(NAME, out_signature="b")
    def GetActive(self):
        return self.active

    @dbus.service.method(NAME, out_signature="u")
    def GetSessionIdleTime(self):
        return dbus.UInt32(0)

    @dbus.service.signal(NAME, signature="b")
    def ActiveChanged(self, active):
        pass


def read(source, _condition, saver):
    line = source.readline()
    if line == "":
        return False
    saver.active = line.strip() == "lock"
    saver.ActiveChanged(saver.active)
    print(line.strip(), flush=True)
    return True


DBusGMainLoop(set_as_default=True)
screen_saver = ScreenSaver(dbus.SessionBus())
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read, screen_saver)
print("ready", flush=True)
GLib.MainLoop().run()
