// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.commandline;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.base.InvalidBriefException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Finds a constant by the word that is written on the command line. Unlike the converter of picocli, it does not also
 * accept the name of the constant in Java.
 */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final List<E> constants;

  WordConverter(Class<E> type) {
    this.constants = List.of(type.getEnumConstants());
  }

  @Override
  public E convert(String word) {
    return constants.stream().filter(constant -> constant.toString().equals(word)).findFirst().orElseThrow(() ->
        new TypeConversionException("must be "
            + constants.stream().map(Enum::toString).collect(Collectors.joining(", "))
            + ", but was " + InvalidBriefException.shown(word)));
  }
}
