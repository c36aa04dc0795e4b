package nl.samenhang.dist;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.ClassPrepareRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The packed command line under a debugger that halts it at each step of its writing, and kills it at one of them. So
 * every moment can be tried, whatever the speed of the machine.
 *
 * @param folder where it is run
 */
record KilledProgram(Path folder) {

    private static final String WRITING = "nl.samenhang.cli.internal.WholeFiles";

    /** What the program does to files lies in these methods of Java, whichever class of it asks for that. */
    private static final Map<String, Set<String>> STEPS = Map.of(
            "sun.nio.ch.FileChannelImpl", Set.of("write", "force", "implCloseChannel"),
            "java.nio.file.Files", Set.of("newByteChannel", "newOutputStream", "move", "delete", "deleteIfExists"));

    /**
     * Runs the program, and kills it.
     *
     * @param step at which step of its writing, from 1
     * @param words the words after the program's name
     * @return whether it came that far; if not, it ended by itself
     */
    boolean isKilledAt(int step, String... words) throws Exception {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(each -> each.transport().name().equals("dt_socket"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("localAddress").setValue("127.0.0.1");
        // A program that does not start must not keep the build waiting.
        arguments.get("timeout").setValue("60000");
        String address = connector.startListening(arguments);
        String agent = "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
        Process process = new ProcessBuilder(PackedProgram.bareCommand(List.of(agent), words))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            VirtualMachine machine = connector.accept(arguments);
            connector.stopListening(arguments);
            return comesTo(step, machine);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static boolean comesTo(int step, VirtualMachine machine) throws Exception {
        for (String name : STEPS.keySet()) {
            ClassPrepareRequest later = machine.eventRequestManager().createClassPrepareRequest();
            later.addClassFilter(name);
            later.enable();
            machine.classesByName(name).forEach(KilledProgram::haltAtSteps);
        }
        int steps = 0;
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent prepared) {
                        haltAtSteps(prepared.referenceType());
                    } else if (event instanceof BreakpointEvent halted && isWriting(halted) && ++steps == step) {
                        return true;
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException ended) {
            return false;
        }
    }

    private static void haltAtSteps(ReferenceType type) {
        Set<String> names = STEPS.get(type.name());
        for (Method method : type.methods()) {
            Location start = names.contains(method.name()) ? method.location() : null;
            if (start != null) {
                type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(start)
                        .enable();
            }
        }
    }

    private static boolean isWriting(BreakpointEvent halted) throws IncompatibleThreadStateException {
        return halted.thread().frames().stream()
                .anyMatch(frame -> frame.location().declaringType().name().equals(WRITING));
    }
}
