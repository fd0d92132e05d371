// SPDX-License-Identifier: Apache-2.0
package org.communique.json.write;

import java.util.HashMap;
import java.util.Map;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.form.IdSpace;

/**
 * Counts the values that a document defines, and how many values the definitions and the statements reach. The limits
 * on both are enforced here.
 */
final class Reached {

  /** The definitions in one name space. */
  private static final class Definitions {

    private int count;

    /** For each id that has been defined, how many values it reaches, itself included. */
    private Map<String, Long> reaches = Map.of();

    /** One bit for each hash of an id in the map, modulo 64. Most ids are not in the map, and need no search. */
    private long hashes;

    void put(String id, long reach) {
      if (reaches.isEmpty()) {
        reaches = new HashMap<>(); // most documents need no map for sources and topics
      }
      reaches.put(id, reach);
      hashes |= 1L << id.hashCode();
    }
  }

  private static final int SPACES = IdSpace.values().length;

  private final JsonOptions options;
  private final boolean isDocument;
  private final Definitions[] spaces = new Definitions[SPACES];

  /** How many values the innermost open object with an id reaches so far. */
  private long current;

  /** How many values all statements together have reached so far. */
  private long byStatements;

  /**
   * Begins to count.
   *
   * @param isDocument whether each value is defined before it is used. A value without references is then not put into
   *     the map
   */
  Reached(JsonOptions options, boolean isDocument) {
    this.options = options;
    this.isDocument = isDocument;
  }

  /** {@return whether the value with this id was defined; only if this is not a document} */
  boolean isDefined(IdSpace space, String id) {
    return of(space).reaches.containsKey(id);
  }

  /** Counts a reference to a value that is defined. */
  void refer(IdSpace space, String id) {
    Definitions definitions = of(space);
    boolean isKnown = (definitions.hashes >>> id.hashCode() & 1) != 0;
    current += isKnown ? definitions.reaches.getOrDefault(id, 1L) : 1;
  }

  /**
   * Begins an object with an id.
   *
   * @return what {@link #end} needs to know
   */
  long begin() {
    long before = current;
    current = 1;
    return before;
  }

  /** Ends an object with an id. */
  void end(IdSpace space, String id, long before) {
    Definitions definitions = of(space);
    definitions.count++;
    if (space == IdSpace.STATEMENT) {
      byStatements += current;
      Place.checkReach(byStatements, options);
      Place.checkCount(definitions.count, space, Limit.STATEMENTS, options);
    } else {
      if (!isDocument || current > 1) {
        definitions.put(id, current);
      }
      Place.checkCount(definitions.count, space, Limit.DEFINITIONS, options);
    }
    current = before;
  }

  private Definitions of(IdSpace space) {
    Definitions known = spaces[space.ordinal()];
    if (known == null) {
      known = new Definitions();
      spaces[space.ordinal()] = known;
    }
    return known;
  }
}
