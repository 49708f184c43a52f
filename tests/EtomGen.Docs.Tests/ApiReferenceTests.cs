using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EtomGen.Reporting;

namespace EtomGen.Docs.Tests;

/// <summary>The generated pages on the public types are as fresh as the types. CONTRIBUTING.md says how they are generated.</summary>
public partial class ApiReferenceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Docs", "api");

    private static readonly Type[] Types =
    [
        .. new[] { typeof(Assessment), typeof(AssessmentMarkdown) }.SelectMany(type => type.Assembly.GetExportedTypes()).Where(IsMeantForUsers),
    ];

    private static readonly string[] Namespaces = ["EtomGen", "EtomGen.Reporting"];

    public static TheoryData<string> Libraries => [.. Namespaces];

    [Fact]
    public void Every_public_type_has_a_page_and_every_page_a_type() => Assert.Equal(
        Types.Select(PageOf).Concat(Namespaces.Select(name => $"{name}.md")).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder, "*.md").Select(page => Path.GetFileName(page)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_public_member_stands_on_the_page_of_its_type()
    {
        string[] missing =
        [
            .. from type in Types
               let page = File.ReadAllText(Path.Combine(Folder, PageOf(type)))
               from name in type.GetMembers(Declared).Where(IsMeantForUsers).Where(IsShown).Select(member => member.Name).Distinct()
               where !Regex.IsMatch(page, type.IsEnum ? $@"(?m)^`{name} = " : $@"(?m)^### .*</a> {name}\b")
               select $"{type}.{name}",
        ];

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_summary_reads_as_in_the_source(string library)
    {
        string pages = Folded(string.Join('\n', Directory.EnumerateFiles(Folder, $"{library}.*.md").Select(File.ReadAllText)));
        string[] described =
        [
            .. from type in Types
               where type.Assembly.GetName().Name == library
               from name in type.GetProperties(Declared).Select(property => $"P:{type}.{property.Name}").Prepend($"T:{type}")
               select name,
        ];
        string[] stale =
        [
            .. from member in XDocument.Load(Path.Combine(AppContext.BaseDirectory, $"{library}.xml")).Descendants("member")
               let name = member.Attribute("name")!.Value
               where described.Contains(name)
               let summary = member.Element("summary")
               where summary is { HasElements: false } && !pages.Contains(Folded(summary.Value), StringComparison.Ordinal)
               select name,
        ];

        Assert.Empty(stale);
    }

    private static bool IsMeantForUsers(MemberInfo member) => member.GetCustomAttribute<EditorBrowsableAttribute>(inherit: false) is not { State: EditorBrowsableState.Never };

    /// <summary>What the compiler adds is shown nowhere, and what replaces a member of the base is shown there.</summary>
    private static bool IsShown(MemberInfo member) => member switch
    {
        MethodInfo method => !method.IsSpecialName && method.GetBaseDefinition() == method && !method.Name.Contains('<', StringComparison.Ordinal),
        FieldInfo field => !field.IsSpecialName,
        PropertyInfo => true,
        _ => false,
    };

    private static string PageOf(Type type) => $"{type.FullName!.Replace('`', '-')}.md";

    private static string Folded(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
