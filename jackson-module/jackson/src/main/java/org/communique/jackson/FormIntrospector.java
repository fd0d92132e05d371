// SPDX-License-Identifier: Apache-2.0
package org.communique.jackson;

import java.io.Serial;
import java.util.Locale;
import org.communique.Target;
import org.communique.json.ProblemCode;
import org.communique.json.binding.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonSerialize.Typing;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells a mapper about the types of the model what annotations would tell. Each type has a root name, for example
 * {@code brief}. A mapper writes this name around a value if its users enable {@code WRAP_ROOT_VALUE}. Without this
 * class the root name would be the name of a hidden class.
 */
final class FormIntrospector extends NopAnnotationIntrospector {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
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
  public @Nullable Typing findSerializationTyping(MapperConfig<?> config, Annotated member) {
    return TargetTypes.isTarget(member.getType()) ? Typing.STATIC : null;
  }

  /** Writes and reads a {@link ProblemCode} as its word, which is stable. */
  @Override
  public @Nullable String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, @Nullable String[] names) {
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
