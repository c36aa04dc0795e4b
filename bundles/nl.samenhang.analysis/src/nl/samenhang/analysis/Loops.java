package nl.samenhang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The loops of a graph: places that can all be reached from one another, and single places that lead to themselves.
 * Found by Tarjan's algorithm, in time linear in places and ways, with a stack of its own so that long routes do no harm.
 *
 * @param <T> the places, compared by identity
 */
public final class Loops<T> {

    /** A place that is being visited, and which of its ways are still to be followed. */
    private record Visit<T>(T place, Iterator<? extends T> ways) {}

    private final Collection<? extends T> places;
    private final Function<T, ? extends Collection<? extends T>> next;
    private final Map<T, Integer> order = new IdentityHashMap<>();
    private final Map<T, Integer> lowest = new IdentityHashMap<>();
    private final Map<T, Boolean> open = new IdentityHashMap<>();
    private final Map<T, Integer> position = new IdentityHashMap<>();
    private final Deque<T> stack = new ArrayDeque<>();
    private final Deque<Visit<T>> visits = new ArrayDeque<>();
    private final List<List<T>> loops = new ArrayList<>();

    /**
     * The loops of one graph.
     *
     * @param places every place from which a way leads, in the order in which loops are told, not null
     * @param next where a place leads, not null
     */
    public Loops(Collection<? extends T> places, Function<T, ? extends Collection<? extends T>> next) {
        this.places = places;
        this.next = next;
        places.forEach(place -> position.put(place, position.size()));
    }

    /**
     * Finds all loops.
     *
     * @return each loop with its places in their order; empty where there is none
     */
    public List<List<T>> all() {
        for (T place : places) {
            if (!order.containsKey(place)) {
                visit(place);
            }
        }
        loops.sort(Comparator.comparing(loop -> position.get(loop.getFirst())));
        return List.copyOf(loops);
    }

    private void visit(T start) {
        enter(start);
        while (!visits.isEmpty()) {
            Visit<T> visit = visits.peek();
            if (visit.ways().hasNext()) {
                follow(visit.place(), visit.ways().next());
            } else {
                visits.pop();
                leave(visit.place());
            }
        }
    }

    private void enter(T place) {
        order.put(place, order.size());
        lowest.put(place, order.get(place));
        open.put(place, true);
        stack.push(place);
        visits.push(new Visit<>(place, next.apply(place).iterator()));
    }

    private void follow(T from, T to) {
        if (!order.containsKey(to)) {
            enter(to);
        } else if (open.containsKey(to)) {
            lower(from, order.get(to));
        }
    }

    private void leave(T place) {
        if (!visits.isEmpty()) {
            lower(visits.peek().place(), lowest.get(place));
        }
        if (lowest.get(place).equals(order.get(place))) {
            close(place);
        }
    }

    private void close(T first) {
        List<T> members = new ArrayList<>();
        T place;
        do {
            place = stack.pop();
            open.remove(place);
            members.add(place);
        } while (place != first);
        if (members.size() > 1 || leadsToItself(first)) {
            members.sort(Comparator.comparing(position::get));
            loops.add(members);
        }
    }

    private boolean leadsToItself(T place) {
        return next.apply(place).stream().anyMatch(target -> target == place);
    }

    private void lower(T place, int value) {
        lowest.merge(place, value, Math::min);
    }
}
