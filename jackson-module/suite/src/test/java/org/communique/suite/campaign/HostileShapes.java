// SPDX-License-Identifier: Apache-2.0
package org.communique.suite.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Documents of 8 MB that make a careless reader work or store too much. Each document repeats one part as often as it
 * fits. The reader refuses most of them; some are valid, and make the analyses work.
 */
final class HostileShapes {

  /** The smallest brief, to compare with. */
  static final Part SMALL = Part.brief(Map.of());

  static final List<Shape> ALL =
      Stream.of(MemberShapes.unknown(), MemberShapes.duplicate(), MemberShapes.extensions(), ReferenceShapes.names(),
              ReferenceShapes.equalHashes(), ReferenceShapes.repeated(), ReferenceShapes.forward(),
              ReferenceShapes.graphs(),
              ContentShapes.statements(), ContentShapes.lists(), ContentShapes.texts(), ContentShapes.lines(),
              ContentShapes.bombs(), AnswerShapes.stances(), AnswerShapes.relations(), AnswerShapes.chains(),
              AnswerShapes.names(), AnswerShapes.quotations())
          .flatMap(List::stream).toList();

  private HostileShapes() {}
}
