using EtomGen;
using Etom.V26;

namespace Northlight.Code;

[Supports<ProductRatingAndRateAssignment.PerformRating>(Note = "Rates usage when it arrives", Automation = Automation.Automated)]
[Supports<ProductRatingAndRateAssignment.ProvideAdviceOfRate>(Note = "Tells the rate before a purchase", Automation = Automation.Automated)]
internal static class RatingEngine;

[Supports<ProductCatalogLifecycleManagement.ManageProductCatalogDesign>(Note = "Designs offerings with their prices", Automation = Automation.Manual)]
[Supports<ProductCatalogLifecycleManagement.ManageProductCatalogBuild>(Note = "Builds and checks a catalog", Automation = Automation.Automated)]
internal static class CatalogDesigner;
