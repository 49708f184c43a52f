using System.Reflection;
using EtomGen.Framework.Naming;
using EtomGen.Framework.Tests.Data;
using Microsoft.CodeAnalysis.CSharp;

namespace EtomGen.Framework.Tests.Naming;

public class TypeNamesTests
{
    private const int Depth = 5;

    public static TheoryData<string> Releases => Bundled.Releases;

    [Theory]
    [InlineData("Selling", "Selling")]
    [InlineData("Cross/Up Selling", "CrossUpSelling")]
    [InlineData("CRM - Support & Readiness", "CRMSupportAndReadiness")]
    [InlineData("Manage Request (Including Self Service)", "ManageRequestIncludingSelfService")]
    [InlineData("Perform 3rd Party Billing", "Perform3rdPartyBilling")]
    [InlineData("3rd Party", "_3rdParty")]
    [InlineData("3", "_3")]
    [InlineData("Customer's", "Customers")]
    [InlineData("Customer’s Order", "CustomersOrder")]
    [InlineData("Customer QoS/SLA Management", "CustomerQoSSLAManagement")]
    [InlineData("QoS/SLA", "QoSSLA")]
    [InlineData("R&D", "RAndD")]
    [InlineData("terms&conditions", "TermsAndConditions")]
    [InlineData("Escalate Customer Problem to support team", "EscalateCustomerProblemToSupportTeam")]
    [InlineData("interface, device", "InterfaceDevice")]
    [InlineData("class", "Class")]
    [InlineData("snake_case", "SnakeCase")]
    [InlineData("Überwachung der Größe", "ÜberwachungDerGröße")]
    [InlineData("éclair", "Éclair")]
    [InlineData("e\u0301clair", "E\u0301clair")]
    [InlineData("\u0301clair", "_\u0301clair")]
    [InlineData("管理 客户", "管理客户")]
    [InlineData("😀 Smile", "Smile")]
    [InlineData("zero\u200Bwidth", "ZeroWidth")]
    public void A_name_in_pascal_case(string name, string pascal)
    {
        Assert.Equal(pascal, TypeNames.Pascal(name));
        Assert.True(SyntaxFacts.IsValidIdentifier(pascal));
    }

    [Fact]
    public void In_a_turkish_culture_an_i_starts_a_name_as_everywhere() => Assert.Equal("IssueInvoice", Cultures.Run("tr-TR", () => TypeNames.Pascal("issue invoice")));

    [Theory]
    [InlineData("Id")]
    [InlineData("Catalog")]
    [InlineData("Etom Process")]
    public void What_the_namespace_needs_gets_the_identifier(string name) => Named(["1.1,1,Readers", $"1.1.1,2,{name}"], "1.1 Readers", $"1.1.1 {TypeNames.Pascal(name)}_1_1_1");

    [Theory]
    [InlineData("Id")]
    [InlineData("Release")]
    [InlineData("Identifier")]
    [InlineData("Framework Release")]
    [InlineData("Etom Process")]
    [InlineData("Equals")]
    [InlineData("To String")]
    [InlineData("Get type")]
    [InlineData("Get Hash Code")]
    [InlineData("Memberwise Clone")]
    [InlineData("Reference Equals")]
    [InlineData("Finalize")]
    public void What_a_type_needs_gets_the_identifier(string name) => Named(
        ["1.1,1,Readers", "1.1.1,2,Lending", $"1.1.1.1,3,{name}"],
        "1.1 Readers",
        "1.1.1 Lending",
        $"1.1.1.1 {TypeNames.Pascal(name)}_1_1_1_1");

    [Fact]
    public void Every_member_that_a_type_inherits_is_kept_from_its_children()
    {
        string[] members =
        [
            .. typeof(Process)
                .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
                .Where(IsInherited)
                .Select(member => member.Name)
                .Distinct(),
        ];
        Assert.Contains("GetHashCode", members);
        Assert.All(members, member => Assert.Equal($"{member}_1_1_1_1", Names("1.1,1,Readers", "1.1.1,2,Lending", $"1.1.1.1,3,{member}")["1.1.1.1"]));

        static bool IsInherited(MemberInfo member) => member switch
        {
            MethodBase method => !method.IsConstructor && !method.IsSpecialName && (method.IsPublic || method.IsFamily),
            PropertyInfo => true,
            _ => false,
        };
    }

    [Fact]
    public void A_child_named_like_its_parent_gets_the_identifier() => Named(
        ["1.1,1,Readers", "1.1.1,2,Selling", "1.1.1.1,3,Selling", "1.1.1.1.1,4,Selling", "1.1.1.1.2,4,Selling 1 1 1 1"],
        "1.1 Readers",
        "1.1.1 Selling",
        "1.1.1.1 Selling_1_1_1_1",
        "1.1.1.1.1 Selling",
        "1.1.1.1.2 Selling1111");

    [Fact]
    public void Siblings_alike_all_get_the_identifier() => Named(
        ["1.1,1,Readers", "1.1.1,2,Lending", "1.1.1.1,3,Lend & Stamp", "1.1.1.2,3,Lend and Stamp", "1.1.1.3,3,Take Back"],
        "1.1 Readers",
        "1.1.1 Lending",
        "1.1.1.1 LendAndStamp_1_1_1_1",
        "1.1.1.2 LendAndStamp_1_1_1_2",
        "1.1.1.3 TakeBack");

    [Fact]
    public void Names_that_differ_in_case_are_not_alike() => Named(["1.1,1,ReadErs", "1.2,1,Readers"], "1.1 ReadErs", "1.2 Readers");

    [Fact]
    public void Levels_0_to_2_are_one_scope() => Named(
        ["1.1,0,Readers", "1.1.1,1,Readers", "1.2,1,Books", "1.2.1,2,Books", "1.2.1.1,3,Readers"],
        "1.1 Readers_1_1",
        "1.1.1 Readers_1_1_1",
        "1.2 Books_1_2",
        "1.2.1 Books_1_2_1",
        "1.2.1.1 Readers");

    [Fact]
    public void A_live_process_keeps_its_name_before_deleted_namesakes() => Named(
        ["1.1,1,Readers", "1.1.1,2,Lending (Deleted)", "1.1.2,2,Lending", "1.1.3,2,Lending,deleted", "1.1.4,2,Stamping [DELETED]"],
        "1.1 Readers",
        "1.1.1 Lending_1_1_1",
        "1.1.2 Lending",
        "1.1.3 Lending_1_1_3",
        "1.1.4 Stamping");

    [Fact]
    public void Deleted_namesakes_among_themselves_all_get_the_identifier() => Named(
        ["1.1,1,Readers", "1.1.1,2,Lending (Deleted)", "1.1.3,2,Lending (Deleted)"],
        "1.1 Readers",
        "1.1.1 Lending_1_1_1",
        "1.1.3 Lending_1_1_3");

    [Theory]
    [InlineData(0, "1.1")]
    [InlineData(1, "1.1 1.1.1")]
    [InlineData(2, "1.1 1.1.1 1.1.1.1")]
    [InlineData(3, "1.1 1.1.1 1.1.1.1 1.1.1.1.1")]
    [InlineData(4, "1.1 1.1.1 1.1.1.1 1.1.1.1.1 1.1.1.1.1.1")]
    public void Names_reach_down_to_the_depth(int depth, string named)
    {
        FrameworkCatalog catalog = Sample.Csv("1.1,0,A", "1.1.1,1,B", "1.1.1.1,2,C", "1.1.1.1.1,3,D", "1.1.1.1.1.1,4,E").Definition.Catalog;
        Assert.Equal(named, string.Join(' ', catalog.Processes.Where(TypeNames.From(catalog, depth).ContainsKey).Select(process => process.Identifier)));
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void Every_bundled_name_is_good(string release) => AllGood(Bundled.Of(release).Definition);

    [Fact]
    public void Every_name_of_the_official_workbook_is_good() => AllGood(Sample.CsvText(WorkbookFacts.ToCsv()).Definition);

    [Theory]
    [InlineData("12.0")]
    [InlineData("16.0")]
    [InlineData("26.0")]
    public void A_process_added_elsewhere_changes_no_name(string release)
    {
        FrameworkDefinition definition = Bundled.Of(release).Definition;
        Dictionary<string, string> before = Names(definition);
        FrameworkProcess[] places = [.. definition.Catalog.Processes.Where(process => process.Level < Depth && process.Identifier.Value.Split('.').Length < 15)];
        places = [.. places.Where((_, i) => i % Math.Max(7, places.Length / 20) == 0)];
        Assert.True(places.Length >= 4);
        foreach (FrameworkProcess place in places)
        {
            ProcessIdentifier id = ProcessIdentifier.Parse($"{place.Identifier}.999");
            Dictionary<string, string> after = Names(With(definition, new FrameworkProcess(id, place.Level + 1, "Quite Another Process")));
            Assert.Equal("QuiteAnotherProcess", after[id.Value]);
            Assert.Equal(before, after.Where(name => name.Key != id.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void A_namesake_added_to_another_scope_changes_no_name(string release)
    {
        FrameworkDefinition definition = Bundled.Of(release).Definition;
        Dictionary<string, string> before = Names(definition);
        FrameworkProcess task = definition.Catalog.Processes.First(process => process.Level == 3);
        FrameworkProcess group = definition.Catalog.Processes.Last(process => process.Level == 2);
        Assert.False(task.Identifier.IsBelow(group.Identifier));
        Dictionary<string, string> after = Names(With(definition, new FrameworkProcess(ProcessIdentifier.Parse($"{group.Identifier}.999"), 3, task.Name)));
        Assert.Equal(before, after.Where(name => name.Key != $"{group.Identifier}.999"));
    }

    [Fact]
    public void A_namesake_added_to_the_scope_changes_its_namesake_only()
    {
        FrameworkDefinition definition = Bundled.Of("12.0").Definition;
        Dictionary<string, string> expected = new(Names(definition)) { ["1.1.1.4.2"] = "QualifyOpportunity_1_1_1_4_2", ["1.1.1.4.9"] = "QualifyOpportunity_1_1_1_4_9" };
        Assert.Equivalent(expected, Names(With(definition, new FrameworkProcess(ProcessIdentifier.Parse("1.1.1.4.9"), 3, "Qualify  opportunity"))), strict: true);
    }

    [Theory]
    [MemberData(nameof(Releases))]
    public void The_culture_of_the_machine_does_not_matter(string release) =>
        Assert.Equal(Names(Bundled.Of(release).Definition), Cultures.Run("tr-TR", () => Names(Bundled.Of(release).Definition)));

    private static void AllGood(FrameworkDefinition definition)
    {
        FrameworkCatalog catalog = definition.Catalog;
        IReadOnlyDictionary<FrameworkProcess, string> names = TypeNames.From(catalog, Depth);
        Assert.Equal(catalog.Processes.Count(process => process.Level <= Depth), names.Count);
        Assert.All(names, named =>
        {
            Assert.True(SyntaxFacts.IsValidIdentifier(named.Value));
            Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(named.Value));
            Assert.DoesNotContain(named.Value, new[] { TypeNames.Identifier, TypeNames.Catalog, TypeNames.Base });
            Assert.False(named.Key.Level > TypeNames.MaxNamespaceLevel && named.Value == names[named.Key.Parent!]);
        });
        Assert.All(
            names.GroupBy(named => named.Key.Level <= TypeNames.MaxNamespaceLevel ? "" : named.Key.Parent!.Identifier.Value),
            scope => Assert.Equal(scope.Count(), scope.Select(named => named.Value).Distinct().Count()));
    }

    private static void Named(string[] rows, params string[] names) => Assert.Equal(names, Names(rows).Select(named => $"{named.Key} {named.Value}"));

    private static Dictionary<string, string> Names(params string[] rows) => Names(Sample.Csv(rows).Finds().Definition);

    private static Dictionary<string, string> Names(FrameworkDefinition definition)
    {
        FrameworkCatalog catalog = definition.Catalog;
        IReadOnlyDictionary<FrameworkProcess, string> names = TypeNames.From(catalog, Depth);
        return catalog.Processes.Where(names.ContainsKey).ToDictionary(process => process.Identifier.Value, process => names[process]);
    }

    private static FrameworkDefinition With(FrameworkDefinition definition, FrameworkProcess added) => new(new FrameworkCatalog(
        definition.Catalog.Release,
        definition.Catalog.Title,
        definition.Catalog.Scale,
        [.. definition.Catalog.Processes.Select(ProcessTexts.Copy).Append(added).OrderBy(process => process.Identifier)]));
}
