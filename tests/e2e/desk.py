# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk to test the real window at: a display, a session bus and a window manager of its own, and the program, which is
looked at and spoken to as a screen reader does (AT-SPI) and typed to as a person does.

Every script gets the programs' folder and the test data as arguments. What is missing on this machine skips the script
(exit code 77), or fails it where KONTOR_REQUIRE_ALL is set."""
import atexit
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

BIN = Path(sys.argv[1]).resolve()
DATA = Path(sys.argv[2]).resolve()
PICTURES = Path(os.environ.get("KONTOR_E2E_PICTURES", tempfile.gettempdir())).resolve()
KEY = "00112233445566778899aabbccddeeff" * 2
PATIENCE = 10 * float(os.environ.get("KONTOR_TEST_SLOWNESS", "1"))


def leave(why):
    print(f"skipped: {why}", file=sys.stderr)
    sys.exit(1 if os.environ.get("KONTOR_REQUIRE_ALL") else 77)


def bus_launcher():
    for folder in ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib"):
        if os.access(f"{folder}/at-spi-bus-launcher", os.X_OK):
            return f"{folder}/at-spi-bus-launcher"
    return None


for tool in ("Xvfb", "dbus-daemon", "dbus-send", "openbox", "xdotool", "xprop", "import"):
    if not shutil.which(tool):
        leave(f"no {tool}")
if not bus_launcher():
    leave("no at-spi-bus-launcher (at-spi2-core)")
try:
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as problem:
    leave(f"no AT-SPI for Python: {problem}")

# A bus that starts nothing by itself: no keyring asks, no desktop of the person at this machine answers.
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


def until(condition, what, seconds=None):
    """The first answer that is true; asked again and again."""
    end = time.monotonic() + (seconds or PATIENCE)
    pause = 0.01
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # events that came in meanwhile
        with contextlib.suppress(GLib.Error):  # what is asked about may just go
            answer = condition()
            if answer:
                return answer
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain: {what() if callable(what) else what}")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.1)


class Session:
    """Display, buses and window manager: once for a script, as the AT-SPI library knows one bus only."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kontor-desk-"))
        self.children = []
        atexit.register(self.end)  # however the script ends
        self.environment = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS")
                            if name in os.environ}
        self.environment.update(HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder), LANG="C.UTF-8", TZ="Europe/Berlin",
                                USER="tester", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                                NO_AT_BRIDGE="1", QT_XCB_GL_INTEGRATION="none")
        try:
            self.start_all()
        except BaseException:
            self.end()
            raise

    def start_all(self):
        self.environment["DISPLAY"] = f":{self.start_display()}"
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(folder=self.folder), encoding="ascii")
        bus = self.start(["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"], stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.start([bus_launcher(), "--launch-immediately"])
        self.start(["openbox", "--sm-disable"])
        os.environ.update(self.environment)
        until(lambda: self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").count("window id"), "a window manager")
        until(self.bus_answers, "the accessibility bus")
        Atspi.init()
        Atspi.set_timeout(4000, 15000)
        self.last_focus = None
        self.focus_changes = 0
        self.listener = Atspi.EventListener.new(self.note_focus)
        self.listener.register("object:state-changed:focused")

    def note_focus(self, event):
        if event.detail1:
            self.last_focus = event.source
            self.focus_changes += 1

    def start_display(self):
        reading, writing = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "2200x1500x24", "-nolisten", "tcp", "-noreset", "-dpi", "96"],
                   pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return number

    def bus_answers(self):
        return "unix:" in self.ask("dbus-send", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")

    def start(self, command, **options):
        child = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 **{"stdout": subprocess.DEVNULL, **options})
        self.children.append(child)
        return child

    def ask(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).stdout.decode()

    def end(self):
        for child in reversed(self.children):
            end_child(child)
        shutil.rmtree(self.folder, ignore_errors=True)


def end_child(child):
    if child.poll() is None:
        child.terminate()
        try:
            child.wait(5)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    if child.stdout:
        child.stdout.close()


ROLES = {
    "button": (Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.BUTTON if hasattr(Atspi.Role, "BUTTON") else Atspi.Role.PUSH_BUTTON,
               Atspi.Role.PUSH_BUTTON_MENU if hasattr(Atspi.Role, "PUSH_BUTTON_MENU") else Atspi.Role.PUSH_BUTTON),
    "field": (Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT, Atspi.Role.PARAGRAPH),
    "choice": (Atspi.Role.COMBO_BOX,),
    "check": (Atspi.Role.CHECK_BOX,),
    "radio": (Atspi.Role.RADIO_BUTTON,),
    "list": (Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE),
    "tab": (Atspi.Role.PAGE_TAB,),
    "label": (Atspi.Role.LABEL, Atspi.Role.STATIC, Atspi.Role.HEADING),
    "dialog": (Atspi.Role.DIALOG, Atspi.Role.ALERT),
    "item": (Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM),
    "menu": (Atspi.Role.MENU_ITEM, Atspi.Role.MENU, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM),
    "number": (Atspi.Role.SPIN_BUTTON,),
}
# What may have a million children: their rows are asked for one by one.
LONG = ROLES["list"]


def has(node, *states):
    held = node.get_state_set()
    return all(held.contains(state) for state in states)


def shown(node):
    return has(node, Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE)


def children(node, most=500):
    for index in range(min(node.get_child_count(), most)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node, rows=60, visible_only=True):
    """The node and all below it; of lists the first `rows` cells."""
    yield node
    most = rows if node.get_role() in LONG else 500
    for child in children(node, most):
        with contextlib.suppress(GLib.Error):  # a cell may go while its neighbours are read
            if visible_only and not shown(child):
                continue
            yield from walk(child, rows, visible_only)


def focused_below(node):
    """The control with the focus. A tab says that it has it when it is merely the current one: its bar knows better. A box
    of buttons says what the button in it says."""
    for child in children(node):
        states = child.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            continue
        role = child.get_role()
        inner = None
        if role not in (*LONG, *ROLES["field"], Atspi.Role.PAGE_TAB_LIST):
            inner = focused_below(child)
        if inner is not None:
            return inner
        if states.contains(Atspi.StateType.FOCUSED):
            return child
    return None


class App:
    """One run of the program on the desk."""

    def __init__(self, session, *words, file=None, key_file=None, language="de", size=(1440, 900), environment=None):
        self.session = session
        command = [str(BIN / "kontor")]
        if file:
            command += [str(file), "--key-file", str(key_file)]
        if language:
            command += ["--language", language]
        self.log = (session.folder / "program.log").open("ab")
        self.process = subprocess.Popen([*command, *map(str, words)], env={**session.environment, **(environment or {})},
                                        cwd=session.folder, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)
        session.children.append(self.process)
        self.root = until(self.find_root, "the program on the accessibility bus", 3 * PATIENCE)
        self.window = until(self.find_window, "the window of the program", 3 * PATIENCE)
        if size:
            self.resize(*size)

    def find_root(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def find_window(self):
        # With a name in the search xdotool is content with windows that were asked to be shown.
        ids = self.session.ask("xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Kontor").split()
        return ids[0] if ids else None

    def resize(self, width, height):
        self.session.ask("xdotool", "windowmove", "--sync", self.window, "0", "0")
        self.session.ask("xdotool", "windowsize", "--sync", self.window, str(width), str(height))

    # Looking.

    def tops(self):
        """Windows, dialogs and popups, the newest first."""
        tops = [top for top in reversed(list(children(self.root))) if shown(top)]
        popup = self.popup()
        return [popup, *tops] if popup is not None else tops

    def popup(self):
        """A popup with fields belongs to its parent and is not among its children: the focus in it leads there."""
        node = self.session.last_focus
        with contextlib.suppress(GLib.Error):
            while node is not None:
                parent = node.get_parent()
                if parent is not None and parent.get_role() == Atspi.Role.APPLICATION:
                    return node if node.get_index_in_parent() < 0 and shown(node) else None
                node = parent
        return None

    def all(self, role=None, name=None, where=None, rows=60):
        wanted = ROLES[role] if role else None
        for top in [where] if where is not None else self.tops():
            for node in walk(top, rows):
                if wanted and node.get_role() not in wanted:
                    continue
                if name is None or matches(name, node.get_name() or ""):
                    yield node

    def seen(self, role=None, name=None, where=None, rows=60):
        with contextlib.suppress(GLib.Error):
            return next(self.all(role, name, where, rows), None)
        return None

    def find(self, role=None, name=None, where=None, rows=60, seconds=None):
        return until(lambda: self.seen(role, name, where, rows), lambda: f"{role or 'control'} {name!r}\n{self.tree()}", seconds)

    def dialog(self, name=None):
        """A dialog that is there and has the keyboard: what is typed before that goes elsewhere."""
        dialog = self.find("dialog", name)
        until(lambda: has(dialog, Atspi.StateType.ACTIVE) and focused_below(dialog) is not None, "the focus in the dialog")
        return dialog

    def gone(self, role=None, name=None):
        until(lambda: not self.seen(role, name), f"{role} {name!r} to go")

    def focused(self):
        for top in self.tops():
            found = focused_below(top)
            if found is not None:
                return found
        return None

    def text(self, node):
        return Atspi.Text.get_text(node, 0, -1)

    def says(self, part):
        """Waits until the words stand in the window anywhere: a label, a row, a button."""
        return self.find(None, lambda name: part in name)

    def tree(self):
        lines = []
        with contextlib.suppress(GLib.Error):
            for top in self.tops():
                for node in walk(top, rows=12):
                    mark = "*" if has(node, Atspi.StateType.FOCUSED) else ""
                    lines.append(f"  {node.get_role_name()}{mark} {node.get_name()!r}")
        return "\n".join(lines[-120:])

    # Typing.

    def keys(self, *names):
        self.session.ask("xdotool", "key", "--clearmodifiers", "--delay", "25", *names)

    def type(self, text):
        self.session.ask("xdotool", "type", "--clearmodifiers", "--delay", "6", text)

    def has_focus(self, node, what="the focus"):
        until(lambda: has(node, Atspi.StateType.FOCUSED), lambda: f"{what} on {node.get_name()!r}; it is on {self.where()}")
        return node

    def where(self):
        node = self.focused()
        return f"{node.get_role_name()} {node.get_name()!r}" if node else "nothing"

    def tab_to(self, role, name=None, key="Tab", most=80):
        """Walks with the Tab key until the control has the focus."""
        passed = []
        node = self.focused()
        for _ in range(most):
            if node is not None:
                if node.get_role() in ROLES[role] and (name is None or matches(name, node.get_name() or "")):
                    return node
                passed.append(f"{node.get_role_name()} {node.get_name()!r}")
            for press in range(4):  # a label with links keeps the focus for each of them
                changes = self.session.focus_changes
                self.keys(key)
                with contextlib.suppress(AssertionError):
                    until(lambda: self.session.focus_changes > changes and self.newly_focused() not in (None, node),
                          "the focus to move", 1 if press < 3 else None)
                    break
            else:
                raise AssertionError(f"the focus does not leave {passed[-1:]}; it passed {passed}")
            node = self.newly_focused()
        raise AssertionError(f"Tab does not reach {role} {name!r}; it passed\n  " + "\n  ".join(passed))

    def newly_focused(self):
        """What the last event told; for a row its list."""
        node = self.session.last_focus
        if node is not None and node.get_role() in ROLES["item"]:
            return node.get_parent()
        return node

    def tab_stops(self, most=160):
        """All controls that Tab comes past until it is where it began."""
        stops = []
        for _ in range(most):
            changes = self.session.focus_changes
            self.keys("Tab")
            with contextlib.suppress(AssertionError):
                until(lambda: self.session.focus_changes > changes, "the focus", 0.5)
            node = self.session.last_focus
            if stops and node == stops[0]:
                return stops
            if node is not None and node not in stops:
                stops.append(node)
        raise AssertionError("Tab does not come back to where it began:\n" + "\n".join(
            f"  {node.get_role_name()} {node.get_name()!r}" for node in stops[-40:]))

    def press(self, node):
        """As a screen reader presses a button."""
        Atspi.Action.do_action(node, 0)

    # Measuring and ending.

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self.session.environment, check=False)

    def end(self):
        end_child(self.process)
        self.log.close()


def matches(wanted, name):
    return wanted(name) if callable(wanted) else name == wanted


class DeskCase(unittest.TestCase):
    """A test with a session of its script, a fresh home and a file that kontorctl made."""

    contacts = 0  # of sample data

    @classmethod
    def setUpClass(cls):
        cls.session = Session()
        cls.addClassCleanup(cls.session.end)

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="home-", dir=self.session.folder))
        self.session.environment["HOME"] = str(self.folder)
        self.file = self.folder / "buero.kontor"
        self.key_file = self.folder / "key"
        self.key_file.write_text(KEY, encoding="ascii")
        self.key_file.chmod(0o600)
        self.apps = []
        self.addCleanup(self.end_apps)

    def end_apps(self):
        failed = any(error for _, error in getattr(self._outcome, "errors", [])) or (
            getattr(self._outcome, "result", None) is not None and self.failed_here())
        for app in self.apps:
            if failed and app.process.poll() is None:
                PICTURES.mkdir(parents=True, exist_ok=True)
                app.picture(PICTURES / f"{self.id().split('.')[-1]}.png")
                print(f"picture: {PICTURES / (self.id().split('.')[-1] + '.png')}", file=sys.stderr)
            app.end()

    def failed_here(self):
        result = self._outcome.result
        return any(test is self for test, _ in result.errors + result.failures)

    def ctl(self, *words):
        done = subprocess.run([str(BIN / "kontorctl"), "--file", str(self.file), "--key-file", str(self.key_file), *map(str, words)],
                              env=self.session.environment, capture_output=True, check=False, timeout=300)
        self.assertEqual(0, done.returncode, done.stderr.decode())
        return done.stdout.decode()

    def make_file(self, contacts=0):
        self.ctl("init")
        if contacts:
            self.ctl("sample-data", "--contacts", contacts, "--seed", 1)

    def run_app(self, *words, with_file=True, **options):
        if with_file:
            options.update(file=self.file, key_file=self.key_file)
        app = App(self.session, *words, **options)
        self.apps.append(app)
        return app


def main():
    for number in (signal.SIGALRM, signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit("ended from outside, or too slow"))
    signal.alarm(int(280 * max(1.0, PATIENCE / 10)))  # ctest's own limit would leave our children behind
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
