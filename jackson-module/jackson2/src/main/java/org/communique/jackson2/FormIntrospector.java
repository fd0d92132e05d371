// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson2;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.annotation.JsonSerialize.Typing;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.io.Serial;
import java.util.Locale;
import org.communique.Target;
import org.communique.json.ProblemCode;
import org.communique.json.binding.Form;
import org.jspecify.annotations.Nullable;

/**
 * Tells a mapper about the types of the model what annotations would tell. Each type has a root name, for example
 * {@code brief}. A mapper writes this name around a value if its users enable {@code WRAP_ROOT_VALUE}. Without this
 * class the root name would be the name of a hidden class.
 */
final class FormIntrospector extends NopAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(AnnotatedClass type) {
    for (Form<?> form : Form.all()) {
      if (form.type().isAssignableFrom(type.getRawType())) {
        String name = form.type().getSimpleName();
        return PropertyName.construct(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
      }
    }
    return null;
  }

  /**
   * Makes the mapper choose the form of a {@link Target} by the declared type, because only this form says whether the
   * target is an actor, a topic or a statement.
   */
  @Override
  public @Nullable Typing findSerializationTyping(Annotated member) {
    return TargetTypes.isTarget(member.getType()) ? Typing.STATIC : null;
  }

  /** Writes and reads a {@link ProblemCode} as its word, which is stable. */
  @Override
  public @Nullable String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] names) {
    return words(constants, names);
  }

  /** Does the same on Jackson 2.15, which calls only this method. */
  @Override
  @SuppressWarnings("deprecation") // later versions call the other method
  public @Nullable String[] findEnumValues(Class<?> type, Enum<?>[] constants, @Nullable String[] names) {
    return words(constants, names);
  }

  private static @Nullable String[] words(Enum<?>[] constants, @Nullable String[] names) {
    for (int at = 0; at < constants.length; at++) {
      if (constants[at] instanceof ProblemCode code) {
        names[at] = code.word();
      }
    }
    return names;
  }
}
