using System.Reflection;
using EtomGen.Compiler.Rules;
using EtomGen.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace EtomGen.CodeFixes.Tests.Fixes;

/// <summary>A fix is found by the name of its rule: its type has it where it serves one rule, and its summary names the identifiers of all.</summary>
public class FixNamesTests
{
    private static readonly Dictionary<string, string> RuleNames = ((Type[])[typeof(Rule), typeof(UnsuitableType)])
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => type.GetField("RuleId", BindingFlags.Public | BindingFlags.Static) is not null)
        .ToDictionary(type => (string)type.GetField("RuleId")!.GetRawConstantValue()!, type => type.Name, StringComparer.Ordinal);

    public static TheoryData<Type> Fixes =>
        [.. typeof(EtomFix).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(CodeFixProvider))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_has_the_name_of_its_only_rule_and_its_summary_names_its_rules(Type fix)
    {
        string[] ids = [.. ((CodeFixProvider)Activator.CreateInstance(fix)!).FixableDiagnosticIds];
        string summary = File.ReadLines(FileOf("src/EtomGen.CodeFixes/Fixes", $"{fix.Name}.cs")).First(line => line.StartsWith("/// <summary>", StringComparison.Ordinal));
        Assert.All(ids, id => Assert.Contains(id, summary, StringComparison.Ordinal));
        if (ids is [var only])
        {
            Assert.Equal($"{RuleNames[only]}Fix", fix.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void The_tests_of_a_fix_have_its_name_and_fix_diagnostics_of_all_its_rules(Type fix)
    {
        string tests = File.ReadAllText(FileOf("tests/EtomGen.CodeFixes.Tests/Fixes", $"{fix.Name}Tests.cs"));
        Assert.All(((CodeFixProvider)Activator.CreateInstance(fix)!).FixableDiagnosticIds, id => Assert.Contains($"{{|{id}:", tests, StringComparison.Ordinal));
    }

    private static string FileOf(string folder, string name) => Path.Combine([Repository.Root, .. folder.Split('/'), name]);
}
