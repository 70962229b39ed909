"""GNOME's idle monitor for the tests, on the session bus: answers with the milliseconds last read.

Prints "ready" once it has its name; reads one number a line. Needs python3-dbus and python3-gi.
"""

import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

NAME = "org.gnome.Mutter.IdleMonitor"


class Monitor(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(NAME, bus), "/org/gnome/Mutter/IdleMonitor/Core")
        self.idle_ms = 0

    @dbus.service.method(NAME, out_signature="t")
    def GetIdletime(self):
        return dbus.UInt64(self.idle_ms)


def read(source, _condition, monitor):
    line = source.readline()
    if line == "":
        return False
    monitor.idle_ms = int(line)
    return True


DBusGMainLoop(set_as_default=True)
idle_monitor = Monitor(dbus.SessionBus())
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read, idle_monitor)
print("ready", flush=True)
GLib.MainLoop().run()
