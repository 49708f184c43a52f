using System.ComponentModel;
using System.Reflection;

namespace EtomGen.Testing;

/// <summary>Calls what an assembly offers with null where null is not allowed.</summary>
public static class NullArguments
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>
    /// The public methods and constructors that do not answer a null with an <see cref="ArgumentNullException"/> for that parameter, one a line.
    /// Attributes are data, and what only generated code calls is not asked.
    /// </summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="values">Targets, and values for the other parameters; those with a default have that.</param>
    public static string TakenBy(Assembly assembly, params object[] values)
    {
        var nullability = new NullabilityInfoContext();
        return string.Join(
            '\n',
            from type in assembly.GetExportedTypes()
            where !type.IsAssignableTo(typeof(Attribute))
            from method in type.GetMethods(Declared).Where(method => !method.IsSpecialName).Concat<MethodBase>(type.GetConstructors())
            where method.GetCustomAttribute<EditorBrowsableAttribute>() is null
            where !method.ContainsGenericParameters && (method.IsStatic || !type.IsAbstract)
            let target = method.IsStatic || method.IsConstructor ? null : Of(type)
            where method.IsStatic || method.IsConstructor || target is not null
            from parameter in method.GetParameters()
            where !parameter.ParameterType.IsValueType && !parameter.IsOut && nullability.Create(parameter).WriteState == NullabilityState.NotNull
            let answer = Answer(method, target, parameter)
            where answer is not ArgumentNullException refusal || refusal.ParamName != parameter.Name
            select $"{type.Name}.{method.Name}({parameter.Name}): {answer?.GetType().Name ?? "taken"}");

        object? Of(Type type) => values.FirstOrDefault(type.IsInstanceOfType);

        Exception? Answer(MethodBase method, object? target, ParameterInfo parameter)
        {
            object?[] arguments =
            [
                .. method.GetParameters().Select(
                    other => other == parameter ? null : other.HasDefaultValue ? other.DefaultValue : Of(other.ParameterType)),
            ];
            try
            {
                _ = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(target, arguments);
                return null;
            }
            catch (TargetInvocationException e)
            {
                return e.InnerException;
            }
        }
    }
}
