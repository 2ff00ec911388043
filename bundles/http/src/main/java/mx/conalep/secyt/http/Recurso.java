package mx.conalep.secyt.http;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a Jakarta REST resource or provider; registered as a service, it becomes part of {@code /api/v1}.
 *
 * <p>The instance is a singleton used by many threads. Every resource method says who may call it; one that says
 * nothing answers 403.
 */
@ConsumerType
public interface Recurso {}
