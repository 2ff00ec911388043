package mx.conalep.secyt.procedimientos;

import java.util.List;
import mx.conalep.secyt.bpmn.Hallazgo;

/**
 * A revision with what the checker found in it.
 *
 * @param revision as it lies here
 * @param hallazgos none is an error
 */
public record RevisionRevisada(RevisionProcedimiento revision, List<Hallazgo> hallazgos) {}
