package mx.conalep.secyt.persistence.internal;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.conalep.secyt.persistence.ConstraintViolatedException;
import mx.conalep.secyt.persistence.DatabaseUnavailableException;
import mx.conalep.secyt.persistence.StaleVersionException;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.jspecify.annotations.Nullable;

/** Says what a failure means, wherever in the chain of causes the database said it. */
final class Failures {

    // Serialisation failure, deadlock and lock time-out of PostgreSQL and Derby; last, Derby's contention on a
    // sequence.
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03", "40XL1", "40XL2", "X0Y84");
    private static final List<String> UNAVAILABLE = List.of("08", "28", "3D", "57P", "53", "XJ040", "XJ041");
    // By the prefix of its name and not by the words about it: PostgreSQL speaks the language of its server.
    private static final Pattern CONSTRAINT =
            Pattern.compile("\\b(?:pk|uk|fk|ck|ix)_[a-z0-9_]+", Pattern.CASE_INSENSITIVE);

    private Failures() {}

    /** True when the same work may succeed if run again. */
    static boolean isConflict(Throwable failure) {
        return anySql(failure, sql -> CONFLICTS.contains(state(sql)));
    }

    /** True when there is no way to the database now. */
    static boolean isUnavailable(Throwable failure) {
        return anySql(failure, Failures::saysUnavailable);
    }

    /** The message of the first cause, which is the one that tells. */
    static String deepest(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            last = cause;
        }
        return String.valueOf(last.getMessage());
    }

    /** What the caller of Tx gets: the failure itself unless it came out of the database. */
    static RuntimeException translate(Throwable failure) {
        if (failure instanceof RuntimeException own && !isOfDatabase(failure)) {
            return own;
        }
        if (chain(failure).anyMatch(Failures::isStale)) {
            return new StaleVersionException("A row was changed by somebody else since it was read", failure);
        }
        Optional<SQLException> violation = violation(failure);
        if (violation.isPresent()) {
            return new ConstraintViolatedException(constraint(violation.get()), failure);
        }
        if (isUnavailable(failure)) {
            return new DatabaseUnavailableException("The database cannot be used now", failure);
        }
        return failure instanceof RuntimeException own
                ? own
                : new PersistenceException("The database refused the work", failure);
    }

    private static boolean isOfDatabase(Throwable failure) {
        return failure instanceof PersistenceException || failure instanceof EclipseLinkException;
    }

    private static boolean isStale(Throwable failure) {
        return failure instanceof OptimisticLockException
                || failure instanceof org.eclipse.persistence.exceptions.OptimisticLockException;
    }

    private static boolean saysUnavailable(SQLException sql) {
        return sql instanceof SQLTransientConnectionException
                || UNAVAILABLE.stream().anyMatch(state(sql)::startsWith);
    }

    /** The exception that tells the constraint: a batch's own message quotes values, which could look like a name. */
    private static Optional<SQLException> violation(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(sql -> state(sql).startsWith("23"))
                .min((a, b) -> Boolean.compare(a instanceof BatchUpdateException, b instanceof BatchUpdateException));
    }

    private static String constraint(SQLException violation) {
        Matcher name = CONSTRAINT.matcher(String.valueOf(violation.getMessage()));
        return name.find() ? name.group().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean anySql(Throwable failure, Predicate<SQLException> test) {
        return chain(failure).anyMatch(link -> link instanceof SQLException sql && test.test(sql));
    }

    private static String state(SQLException sql) {
        String state = sql.getSQLState();
        // Derby appends the severity to the state of some errors.
        return state == null ? "" : state.split("\\.", 2)[0];
    }

    private static Stream<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> waiting = new ArrayDeque<>(List.of(failure));
        Stream.Builder<Throwable> links = Stream.builder();
        while (!waiting.isEmpty()) {
            Throwable link = waiting.removeFirst();
            if (seen.add(link)) {
                links.add(link);
                offer(waiting, link.getCause());
                offer(waiting, link instanceof SQLException sql ? sql.getNextException() : null);
            }
        }
        return links.build();
    }

    private static void offer(Deque<Throwable> waiting, @Nullable Throwable link) {
        if (link != null) {
            waiting.addLast(link);
        }
    }
}
