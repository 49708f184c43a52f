using System.Reflection;
using EtomGen.Compiler.Rules;
using EtomGen.Framework;
using EtomGen.Rules;

namespace EtomGen.Compiler.Tests.Diagnostics;

/// <summary>The types of the rules that the compiler checks.</summary>
internal static class RuleTypes
{
    /// <summary>The type of each rule, by the rule's identifier.</summary>
    public static IReadOnlyDictionary<string, Type> ById { get; } = ((Type[])[typeof(FrameworkDefinition), typeof(Rule), typeof(UnsuitableType)])
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => type.GetField("RuleId", BindingFlags.Public | BindingFlags.Static) is not null)
        .ToDictionary(type => (string)type.GetField("RuleId")!.GetRawConstantValue()!, StringComparer.Ordinal);
}
