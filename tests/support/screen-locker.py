"""A lock screen on the session bus, and logind on a bus of its own, for the tests.

Prints {"ready": ADDRESS} with the address where logind is. Reads one JSON command a line on its input:
{"lock": true} locks or unlocks by the lock screen, {"hint": true} by logind, {"sleep": true} tells that the machine
goes to sleep or woke. Each is answered with {"done": true}. Needs python3-dbus and python3-gi.
"""

import json
import subprocess
import sys

import dbus
import dbus.bus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

LOCKER = "org.gnome.ScreenSaver"
LOGIND = "org.freedesktop.login1"
MANAGER = LOGIND + ".Manager"
SESSION = LOGIND + ".Session"
SESSION_PATH = "/org/freedesktop/login1/session/_31"


def say(**facts):
    print(json.dumps(facts), flush=True)


class Locker(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(LOCKER, bus), "/org/gnome/ScreenSaver")
        self.active = False

    @dbus.service.method(LOCKER, out_signature="b")
    def GetActive(self):
        return self.active

    @dbus.service.signal(LOCKER, signature="b")
    def ActiveChanged(self, active):
        self.active = active


class Manager(dbus.service.Object):
    def __init__(self, name):
        super().__init__(name, "/org/freedesktop/login1")

    @dbus.service.method(MANAGER, in_signature="s", out_signature="o")
    def GetSession(self, _session):
        return dbus.ObjectPath(SESSION_PATH)

    @dbus.service.signal(MANAGER, signature="b")
    def PrepareForSleep(self, _start):
        pass


class Session(dbus.service.Object):
    def __init__(self, name):
        super().__init__(name, SESSION_PATH)
        self.locked = False

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature="ss", out_signature="v")
    def Get(self, _interface, _name):
        return dbus.Boolean(self.locked, variant_level=1)

    @dbus.service.signal(dbus.PROPERTIES_IFACE, signature="sa{sv}as")
    def PropertiesChanged(self, _interface, _changed, _invalidated):
        pass

    def hint(self, locked):
        self.locked = locked
        changed = {"LockedHint": dbus.Boolean(locked, variant_level=1), "IdleHint": dbus.Boolean(False, variant_level=1)}
        self.PropertiesChanged(SESSION, changed, [])


def read(source, _condition, parts):
    line = source.readline()
    if line == "":
        loop.quit()
        return False
    locker, manager, session = parts
    for what, value in json.loads(line).items():
        {"lock": locker.ActiveChanged, "hint": session.hint, "sleep": manager.PrepareForSleep}[what](value)
    say(done=True)
    return True


DBusGMainLoop(set_as_default=True)
daemon = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True)
address = daemon.stdout.readline().strip()
system = dbus.bus.BusConnection(address)
name = dbus.service.BusName(LOGIND, system)
objects = (Locker(dbus.SessionBus()), Manager(name), Session(name))
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, read, objects)
loop = GLib.MainLoop()
say(ready=address)
try:
    loop.run()
finally:
    daemon.terminate()
