(function(){var n=new Date,t=Date.UTC(n.getFullYear(),n.getMonth(),n.getDate()),w;
try{w=new Intl.RelativeTimeFormat(document.documentElement.lang,{numeric:"auto"})}catch(e){return}
document.querySelectorAll("time[data-due]").forEach(function(e){var d=Math.round((Date.parse(e.dateTime)-t)/864e5),s=document.createElement("span");
if(isNaN(d))return;s.textContent=" ("+w.format(d,"day")+")";s.className=d<0?"d late":"d";e.after(s)})})()
